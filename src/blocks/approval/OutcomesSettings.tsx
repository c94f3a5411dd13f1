import { Switch, TextInput } from '@mantine/core';
import type { Problems } from '#blocks/useProblems.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { approvalWords } from './approval.text.ts';
import { approvalSettingsWords } from './ApprovalSettings.text.ts';
import styles from './ApprovalSettings.module.css';
import type { ApprovalData, Outcome } from './data.ts';
import { outcomeIds, type OutcomeId } from './decide.ts';

interface OutcomesSettingsProps {
  readonly data: ApprovalData;
  readonly lang: string;
  readonly problems: Problems;
  readonly onOutcomes: (outcomes: ApprovalData['outcomes'], group?: string) => void;
}

/** Which outcomes there are, how they are called, and which need a comment. */
export function OutcomesSettings({ data, lang, problems, onOutcomes }: OutcomesSettingsProps) {
  const t = useWords(approvalSettingsWords);
  const word = useWords(approvalWords);
  const put = (id: OutcomeId, outcome: Outcome | null, group?: string) =>
    onOutcomes(withOutcome(data.outcomes, id, outcome), group);
  return (
    <Section title={t('outcomes')} description={t('outcomes.help')}>
      {problems.error('outcomes') !== null && <Hint tone="problem">{problems.error('outcomes')}</Hint>}
      {outcomeIds.map((id, at) => {
        const outcome = data.outcomes[id];
        return (
          <fieldset key={id} className={styles.outcome} data-outcome={id}>
            <legend className={styles.legend}>
              <span className={styles.dot} data-outcome={id} aria-hidden />
              {word(`exit.${id}`)}
            </legend>
            {id === 'accepted' ? (
              <Hint>{t('outcome.always')}</Hint>
            ) : (
              <Switch
                data-path={at === 1 ? 'outcomes' : undefined}
                label={t('outcome.exists')}
                checked={outcome !== null}
                onChange={(event) =>
                  put(id, event.currentTarget.checked ? { name: '', comment: id !== 'cancelled' } : null)
                }
              />
            )}
            {outcome !== null && (
              <>
                <TextInput
                  data-path={`outcomes.${id}.name`}
                  aria-label={t('outcome.name', { outcome: word(`exit.${id}`) })}
                  placeholder={t('outcome.name', { outcome: word(`exit.${id}`) })}
                  lang={lang}
                  maxLength={60}
                  value={outcome.name}
                  error={problems.error(`outcomes.${id}.name`)}
                  onChange={(event) => put(id, { ...outcome, name: event.currentTarget.value }, `outcome ${id}`)}
                />
                <Switch
                  label={t('outcome.comment')}
                  checked={outcome.comment}
                  onChange={(event) => put(id, { ...outcome, comment: event.currentTarget.checked })}
                />
              </>
            )}
          </fieldset>
        );
      })}
    </Section>
  );
}

function withOutcome(
  outcomes: ApprovalData['outcomes'],
  id: OutcomeId,
  outcome: Outcome | null,
): ApprovalData['outcomes'] {
  if (id !== 'accepted') return { ...outcomes, [id]: outcome };
  return outcome === null ? outcomes : { ...outcomes, accepted: outcome };
}
