import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '#text/numbers.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { Page } from '../Page.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { GroupList } from './GroupList.tsx';
import styles from './PeoplePage.module.css';
import { peopleWords } from './people.text.ts';
import { PersonList } from './PersonList.tsx';

/** Configuración › Personas y grupos: who acts in processes. */
export function PeoplePage() {
  const t = useWords(peopleWords);
  const tApp = useWords(appWords);
  const { lang } = useLang();
  const { people, groups } = useDirectory();
  const [tab, setTab] = useState<string | null>('people');
  const tabs = [
    { value: 'people', count: Object.keys(people).length },
    { value: 'groups', count: Object.keys(groups).length },
  ] as const;
  return (
    <Page title={t('title')} crumbs={[{ label: tApp('crumb.settings') }]}>
      <PageHeader title={t('title')} description={t('about')} />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List className={styles.tabs ?? ''}>
          {tabs.map(({ value, count }) => (
            <Tabs.Tab key={value} value={value}>
              {t(`tab.${value}`)}{' '}
              <span className={styles.count} data-numbers>
                {formatNumber(count, lang)}
              </span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="people">
          <PersonList />
        </Tabs.Panel>
        <Tabs.Panel value="groups">
          <GroupList />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
