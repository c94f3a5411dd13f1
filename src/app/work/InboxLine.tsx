import { IconChecklist, IconForms, IconRubberStamp, type Icon } from '@tabler/icons-react';
import type { WorkItem } from '#blocks/work.ts';
import { Content } from '#ui/Content.tsx';
import { Link } from '#ui/Link.tsx';
import { useWords } from '#ui/useWords.ts';
import { stepPath } from './stepPath.ts';
import { DueBadge } from './DueBadge.tsx';
import styles from './Inbox.module.css';
import type { InboxRow } from './inbox.ts';
import { statesWords } from './states.text.ts';
import { withoutStep } from './withoutStep.ts';
import { workWords } from './work.text.ts';

/** One thing that waits: what, in which request and step, through whom, until when. It leads to its step. */
export function InboxLine({ row }: { readonly row: InboxRow }) {
  const t = useWords(workWords);
  const tStates = useWords(statesWords);
  const { item, request, step, lang, group } = row;
  const Drawing = icons[item.ask];
  return (
    <li className={styles.line}>
      <span className={styles.tile} data-ask={item.ask}>
        <Drawing size={18} stroke={1.75} aria-hidden />
      </span>
      <div className={styles.words}>
        <Link plain href={stepPath(request.id, item.visit)} className={styles.link}>
          <Content lang={lang}>{item.title}</Content>
        </Link>
        <p className={styles.where}>
          <span>{tStates(`ask.${item.ask}`)}</span>
          {withoutStep(item.title, step) === item.title && (
            <>
              {' · '}
              <Content lang={lang}>{step}</Content>
            </>
          )}
          {' · '}
          <Content className={styles.number}>{request.number}</Content> <Content lang={lang}>{request.title}</Content>
        </p>
      </div>
      <div className={styles.facts}>
        {!item.required && <span>{t('optional')}</span>}
        {group !== null && <span>{t('throughGroup', { group })}</span>}
        <DueBadge at={item.dueAt} />
      </div>
    </li>
  );
}

const icons: Readonly<Record<WorkItem['ask'], Icon>> = {
  form: IconForms,
  task: IconChecklist,
  vote: IconRubberStamp,
};
