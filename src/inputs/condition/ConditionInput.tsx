import { checkCondition } from '#fields/checkCondition.ts';
import { conditionSaid } from '#fields/conditionSaid.ts';
import { useReader } from '#fields/useReader.tsx';
import { within, type Condition } from '#model/condition.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { ConditionGroup } from './ConditionGroup.tsx';
import { conditionInputWords } from './conditionInput.text.ts';
import styles from './ConditionInput.module.css';
import { asGroup, shown } from './edits.ts';
import { TryOut } from './TryOut.tsx';

export interface ConditionInputProps {
  /** What holds when it does: "Se sigue por este caso si". */
  readonly label: string;
  readonly value: Condition;
  /** `group` joins keystrokes into one undo step. */
  readonly onChange: (condition: Condition, group?: string) => void;
  readonly process: Process;
  readonly directory: Directory;
  /** Where the condition is inside its block's settings, so that problems lead to its controls. */
  readonly path: string;
}

/** Builds a condition: groups of tests, read back as a sentence, with a try-out. It shows what is wrong beside each control. */
export function ConditionInput({ label, value, onChange, process, directory, path }: ConditionInputProps) {
  const t = useWords(conditionInputWords);
  const say = useSay();
  const reader = useReader(directory);
  const condition = shown(value);
  const group = asGroup(condition);
  const faults = checkCondition(condition, { process, directory });
  const said = (severity: 'error' | 'warning', at: string) =>
    faults.filter((fault) => fault.severity === severity && fault.path === at).map(say);
  const warnings = faults.filter(({ severity }) => severity === 'warning').map(say);
  if (group === null) return null;
  return (
    <div className={styles.condition}>
      <ConditionGroup
        group={group}
        path=""
        depth={1}
        label={label}
        scope={{
          process,
          directory,
          errorAt: (at) => said('error', at).join(' ') || null,
          dataPath: (at) => within(path, at),
        }}
        onChange={onChange}
      />
      {[...new Set(warnings)].map((text) => (
        <Hint key={text} tone="warning">
          {text}
        </Hint>
      ))}
      {group.of.length > 0 && (
        <p className={styles.reading}>{t('reading', { condition: say(conditionSaid(condition, process, reader)) })}</p>
      )}
      {faults.every(({ severity }) => severity === 'warning') && (
        <TryOut condition={condition} process={process} directory={directory} />
      )}
    </div>
  );
}
