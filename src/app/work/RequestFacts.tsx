import type { ReactNode } from 'react';
import { Content } from '#ui/Content.tsx';
import { Panel } from '#ui/Panel.tsx';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { useWords } from '#ui/useWords.ts';
import { useDirectory } from '../SessionProvider.tsx';
import { requestWords } from './request.text.ts';
import styles from './RequestFacts.module.css';
import type { RequestView } from './requestView.ts';
import { When } from './When.tsx';

/** Whose request it is, when it began, what it follows. */
export function RequestFacts({ view: { request, published, category } }: { readonly view: RequestView }) {
  const t = useWords(requestWords);
  const { people } = useDirectory();
  return (
    <Panel title={t('facts')}>
      <dl className={styles.facts}>
        <Fact name={t('requester')}>
          <PersonLabel name={people[request.requester]?.name ?? request.requester} />
        </Fact>
        <Fact name={t('begun')}>
          <When at={request.begunAt} />
        </Fact>
        {request.endedAt !== null && (
          <Fact name={t('ended')}>
            <When at={request.endedAt} />
          </Fact>
        )}
        {category !== null && (
          <Fact name={t('category')}>
            <Content>{category.name}</Content>
          </Fact>
        )}
        <Fact name={t('follows')}>
          <Content lang={published.value.lang}>{published.value.name}</Content>
          <span className={styles.version}>{t('version', { number: published.version })}</span>
        </Fact>
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
