import { Switch, TextInput } from '@mantine/core';
import type { Problems } from '#blocks/useProblems.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { AddedOutcomes } from './AddedOutcomes.tsx';
import { approvalWords } from './approval.text.ts';
import { approvalSettingsWords } from './ApprovalSettings.text.ts';
import styles from './ApprovalSettings.module.css';
import type { AddedOutcome, ApprovalData, Outcome } from './data.ts';
import { meanings, type Meaning } from './decide.ts';

interface OutcomesSettingsProps {
  readonly data: ApprovalData;
  readonly lang: string;
  readonly problems: Problems;
  readonly freshId: (prefix: string) => string;
  readonly onOutcomes: (did: string, outcomes: ApprovalData['outcomes'], group?: string) => void;
}

/** Which outcomes there are, how they are called, and which need a comment. */
export function OutcomesSettings({ data, lang, problems, freshId, onOutcomes }: OutcomesSettingsProps) {
  const t = useWords(approvalSettingsWords);
  const word = useWords(approvalWords);
  const put = (id: Meaning, outcome: Outcome | null, group?: string) =>
    onOutcomes('outcomes', withOutcome(data.outcomes, id, outcome), group);
  return (
    <Section title={t('outcomes')} description={t('outcomes.help')}>
      {problems.error('outcomes') !== null && <Hint tone="problem">{problems.error('outcomes')}</Hint>}
      {meanings.map((id, at) => {
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
      <AddedOutcomes
        data={data}
        lang={lang}
        problems={problems}
        freshId={freshId}
        onAdded={(did, added, group) => onOutcomes(did, withAdded(data.outcomes, added), group)}
      />
    </Section>
  );
}

function withOutcome(
  outcomes: ApprovalData['outcomes'],
  id: Meaning,
  outcome: Outcome | null,
): ApprovalData['outcomes'] {
  if (id !== 'accepted') return { ...outcomes, [id]: outcome };
  return outcome === null ? outcomes : { ...outcomes, accepted: outcome };
}

/** Without any there is no list: the settings are again what they were before the first. */
function withAdded(
  { added: _before, ...plain }: ApprovalData['outcomes'],
  added: readonly AddedOutcome[],
): ApprovalData['outcomes'] {
  return added.length === 0 ? plain : { ...plain, added: [...added] };
}
