import { UnstyledButton } from '@mantine/core';
import {
  IconAlertCircle,
  IconAlertTriangle,
  IconChevronDown,
  IconChevronUp,
  IconCircleCheck,
} from '@tabler/icons-react';
import type { Issue } from '#model/issue.ts';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { openSettings } from '../commands/look.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import styles from './ProblemsPanel.module.css';

/** What keeps the process from being published, and what else is worth a look; each leads to its place. */
export function ProblemsPanel() {
  const { store } = useDesk();
  const t = useWords(editorWords);
  const issues = useEditor((state) => state.issues);
  const isOpen = useEditor((state) => state.isProblemsOpen);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const Chevron = isOpen ? IconChevronDown : IconChevronUp;
  return (
    <section className={styles.problems} aria-label={t('problems.region')} data-region tabIndex={-1}>
      <UnstyledButton
        className={styles.head ?? ''}
        aria-expanded={isOpen}
        title={t(isOpen ? 'problems.hide' : 'problems.show')}
        onClick={() => store.look({ isProblemsOpen: !isOpen })}
      >
        <span className={styles.title}>{t('problems.region')}</span>
        {issues.length === 0 && (
          <span className={styles.count} data-tone="good">
            <IconCircleCheck size={16} aria-hidden />
            {t('problems.none')}
          </span>
        )}
        {errors.length > 0 && (
          <span className={styles.count} data-tone="error">
            <IconAlertCircle size={16} aria-hidden />
            {t('problems.errors', { count: errors.length })}
          </span>
        )}
        {warnings.length > 0 && (
          <span className={styles.count} data-tone="warning">
            <IconAlertTriangle size={16} aria-hidden />
            {t('problems.warnings', { count: warnings.length })}
          </span>
        )}
        <Chevron size={16} aria-hidden className={styles.chevron} />
      </UnstyledButton>
      {isOpen && (
        <div className={styles.body}>
          {issues.length === 0 && <p className={styles.none}>{t('problems.noneText')}</p>}
          {[...errors, ...warnings].length > 0 && (
            <ul className={styles.list}>
              {[...errors, ...warnings].map((issue, index) => (
                // The same problem may stand in one place twice.
                <Problem key={`${issue.code} ${JSON.stringify(issue.place)} ${index}`} issue={issue} />
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}

function Problem({ issue }: { readonly issue: Issue }) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const process = useEditor((state) => state.process);
  const block = process.blocks[issue.place.block ?? ''];
  const Icon = issue.severity === 'error' ? IconAlertCircle : IconAlertTriangle;
  return (
    <li>
      <UnstyledButton className={styles.problem ?? ''} onClick={() => openSettings(desk, block?.id ?? null, issue)}>
        <Icon size={16} aria-hidden className={styles.icon} data-tone={issue.severity} />
        <span className={styles.words}>{say(issue)}</span>
        <span className={styles.where}>
          {block === undefined ? t('problems.process') : <Content lang={process.lang}>{block.name}</Content>}
        </span>
      </UnstyledButton>
    </li>
  );
}
