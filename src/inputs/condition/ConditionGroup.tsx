import { Button, Select } from '@mantine/core';
import { IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { conditionLimits, type Condition } from '#model/condition.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { Hint } from '#ui/Hint.tsx';
import { RowMenu } from '#ui/RowMenu.tsx';
import { useWords } from '#ui/useWords.ts';
import { conditionInputWords } from './conditionInput.text.ts';
import styles from './ConditionInput.module.css';
import { asGroup, blankTest, groupPath, joins, memberPath, toCondition, type ShownGroup } from './edits.ts';
import { TestRow } from './TestRow.tsx';

/** What every part of the builder knows. */
export interface BuilderScope {
  readonly process: Process;
  readonly directory: Directory;
  /** What is wrong at a path inside the condition, in the reader's words. */
  readonly errorAt: (path: string) => string | null;
  /** The path of a control inside the settings that the condition is part of. */
  readonly dataPath: (path: string) => string;
}

export interface ConditionGroupProps {
  readonly group: ShownGroup;
  readonly path: string;
  /** 1 for the outermost. */
  readonly depth: number;
  /** How it is called among its siblings, for screen readers. */
  readonly label: string;
  readonly scope: BuilderScope;
  readonly onChange: (condition: Condition, group?: string) => void;
  /** Absent for the outermost. */
  readonly onCopy?: () => void;
  readonly onRemove?: () => void;
}

/** Conditions that are put together with "and" or "or"; groups lie inside groups. */
export function ConditionGroup(props: ConditionGroupProps) {
  const { group, path, depth, label, scope, onChange, onCopy, onRemove } = props;
  const t = useWords(conditionInputWords);
  const buttons = useId();
  const { join, of } = group;
  const put = (next: readonly Condition[], undo?: string) => onChange(toCondition({ join, of: next }), undo);
  const error = scope.errorAt(groupPath(path, join));
  // A group inside takes one level for itself and one for its opposite; a test in it one more.
  const mayNest = 2 * depth + 3 <= conditionLimits.depth;
  const isFull = of.length >= conditionLimits.groupSize;
  return (
    <fieldset className={styles.group} data-depth={depth} data-path={scope.dataPath(groupPath(path, join))}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.line}>
        <Select
          aria-label={t('join')}
          className={styles.field ?? ''}
          size="xs"
          allowDeselect={false}
          data={joins.map((one) => ({ value: one, label: t(`join.${one}`) }))}
          value={join}
          onChange={(next) => {
            const chosen = joins.find((one) => one === next);
            if (chosen !== undefined) onChange(toCondition({ join: chosen, of }));
          }}
        />
        {onCopy !== undefined && onRemove !== undefined && (
          <RowMenu
            label={t('group.actions', { group: label })}
            actions={[
              { label: t('copy'), icon: <IconCopy size={16} aria-hidden />, onClick: onCopy },
              { label: t('remove'), icon: <IconTrash size={16} aria-hidden />, onClick: onRemove, isDestructive: true },
            ]}
          />
        )}
      </div>
      {of.map((one, at) => (
        <Member
          // Members have no identity of their own; what each control shows comes from its value.
          key={at}
          condition={one}
          path={memberPath(path, join, at)}
          at={at}
          depth={depth}
          mayNest={mayNest}
          scope={scope}
          onChange={(next, undo) =>
            put(
              of.map((other, index) => (index === at ? next : other)),
              undo,
            )
          }
          onCopy={() => !isFull && put([...of.slice(0, at + 1), one, ...of.slice(at + 1)])}
          onRemove={() => {
            put(of.filter((_, index) => index !== at));
            // The control that had the focus is gone; going on from here is what comes next.
            document.getElementById(buttons)?.querySelector('button')?.focus();
          }}
        />
      ))}
      {error !== null && <Hint tone="problem">{error}</Hint>}
      <div id={buttons} className={styles.buttons}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={isFull}
          onClick={() => put([...of, blankTest])}
        >
          {t('add')}
        </Button>
        {mayNest && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={isFull}
            onClick={() => put([...of, { is: join === 'any' ? 'all' : 'any', of: [blankTest] }])}
          >
            {t('addGroup')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface MemberProps {
  readonly condition: Condition;
  readonly path: string;
  readonly at: number;
  readonly depth: number;
  readonly mayNest: boolean;
  readonly scope: BuilderScope;
  readonly onChange: (condition: Condition, group?: string) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

function Member({ condition, at, depth, mayNest, ...rest }: MemberProps) {
  const t = useWords(conditionInputWords);
  const group = asGroup(condition);
  if (group !== null) {
    return <ConditionGroup {...rest} group={group} depth={depth + 1} label={t('group', { number: at + 1 })} />;
  }
  if (condition.is !== 'test') return null;
  const wrap = () => rest.onChange({ is: 'any', of: [condition] });
  return <TestRow {...rest} test={condition} number={at + 1} onWrap={mayNest ? wrap : null} />;
}
