import { useId, type ReactNode } from 'react';
import type { Issue } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Link } from '#ui/Link.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { editorPath } from '../paths.ts';
import { publishWords } from './publish.text.ts';
import type { Publishing } from './publishing.ts';
import styles from './PublishDialog.module.css';

interface PublishProblemsProps {
  readonly publishing: Publishing;
  /** A link was followed. */
  readonly onLeave: () => void;
}

const mostShown = 10;

/** The problems that hold back publishing, each with a link to its place, and the warnings that do not. */
export function PublishProblems({ publishing, onLeave }: PublishProblemsProps) {
  const t = useWords(publishWords);
  const { record, errors, warnings } = publishing;
  const { process } = record.draft;
  const lineOf = (issue: Issue) => (
    <ProblemLine issue={issue} process={process} href={editorPath(record.id, issue.place.block)} onLeave={onLeave} />
  );
  return (
    <>
      {errors.length > 0 && (
        <Problems title={t('held', { count: errors.length })} issues={errors} lineOf={lineOf}>
          <Hint>{t('heldHelp')}</Hint>
        </Problems>
      )}
      {warnings.length > 0 && (
        <Problems title={t('warnings', { count: warnings.length })} issues={warnings} lineOf={lineOf} />
      )}
    </>
  );
}

interface ProblemsProps {
  readonly title: string;
  readonly issues: readonly Issue[];
  readonly lineOf: (issue: Issue) => ReactNode;
  readonly children?: ReactNode;
}

function Problems({ title, issues, lineOf, children }: ProblemsProps) {
  const t = useWords(publishWords);
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.problems}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <ul className={styles.list}>
        {issues.slice(0, mostShown).map((issue, at) => (
          <li key={at}>{lineOf(issue)}</li>
        ))}
        {issues.length > mostShown && <li>{t('more', { count: issues.length - mostShown })}</li>}
      </ul>
      {children}
    </section>
  );
}

interface ProblemLineProps {
  readonly issue: Issue;
  readonly process: Process;
  readonly href: string;
  readonly onLeave: () => void;
}

function ProblemLine({ issue, process, href, onLeave }: ProblemLineProps) {
  const t = useWords(publishWords);
  const say = useSay();
  const { block, field } = issue.place;
  const name = (block && process.blocks[block]?.name) ?? (field && process.fields[field]?.label);
  return (
    <Hint tone={issue.severity === 'error' ? 'problem' : 'warning'}>
      {name === undefined ? t('process') : <Content lang={process.lang}>{name}</Content>}
      {': '}
      {say(issue)}{' '}
      <Link href={href} onClick={onLeave}>
        {t('openInEditor')}
      </Link>
    </Hint>
  );
}
