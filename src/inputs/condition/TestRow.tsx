import { Select } from '@mantine/core';
import { IconBracketsContain, IconCopy, IconTrash } from '@tabler/icons-react';
import { fieldKindOf } from '#fields/index.ts';
import { fieldIn } from '#fields/operands.ts';
import type { Condition, Test } from '#model/condition.ts';
import { RowMenu } from '#ui/RowMenu.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { FieldSelect } from '../FieldSelect.tsx';
import type { BuilderScope } from './ConditionGroup.tsx';
import { conditionInputWords } from './conditionInput.text.ts';
import styles from './ConditionInput.module.css';
import { OperandInput } from './OperandInput.tsx';
import { ofField, withOperator } from './operands.ts';

export interface TestRowProps {
  readonly test: Test;
  readonly path: string;
  /** Counted from 1, for the name of its menu. */
  readonly number: number;
  readonly scope: BuilderScope;
  readonly onChange: (condition: Condition, group?: string) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  /** Null where groups are as deep as they may be. */
  readonly onWrap: (() => void) | null;
}

/** One test: which field, how it is compared, and with what. */
export function TestRow({ test, path, number, scope, onChange, onCopy, onRemove, onWrap }: TestRowProps) {
  const t = useWords(conditionInputWords);
  const say = useSay();
  const { process, directory, errorAt, dataPath } = scope;
  const field = fieldIn(process, test.field);
  const operators = field === undefined ? [] : fieldKindOf(field.type).operators;
  const operator = operators.find(({ name }) => name === test.op);
  const wrap = { label: t('wrap'), icon: <IconBracketsContain size={16} aria-hidden />, onClick: () => onWrap?.() };
  return (
    <div className={styles.test} role="group" aria-label={t('test', { number })}>
      <div className={styles.line}>
        <div className={styles.field} data-path={dataPath(`${path}.field`)}>
          <FieldSelect
            label={t('field')}
            error={errorAt(`${path}.field`)}
            fields={Object.values(process.fields).filter(({ type }) => fieldKindOf(type).operators.length > 0)}
            lang={process.lang}
            value={test.field}
            onChange={(next) => onChange(ofField(test, next, scope))}
          />
        </div>
        <RowMenu
          label={t('test.actions', { number })}
          actions={[
            { label: t('copy'), icon: <IconCopy size={16} aria-hidden />, onClick: onCopy },
            ...(onWrap === null ? [] : [wrap]),
            { label: t('remove'), icon: <IconTrash size={16} aria-hidden />, onClick: onRemove, isDestructive: true },
          ]}
        />
      </div>
      {field !== undefined && (
        <div data-path={dataPath(`${path}.op`)}>
          <Select
            aria-label={t('operator')}
            error={errorAt(`${path}.op`)}
            allowDeselect={false}
            data={operators.map(({ name }) => ({ value: name, label: say({ code: `conditions.op.${name}` }) }))}
            value={operator?.name ?? null}
            placeholder={t('operator.choose')}
            onChange={(op) => op !== null && onChange(withOperator(test, op, field, scope))}
          />
        </div>
      )}
      {field !== undefined && operator !== undefined && operator.takes !== null && (
        <div data-path={dataPath(`${path}.to`)}>
          <OperandInput
            key={`${field.id} ${operator.takes}`}
            takes={operator.takes}
            field={field}
            value={test.to}
            error={errorAt(`${path}.to`)}
            process={process}
            directory={directory}
            onChange={(to, group) => onChange({ ...test, to }, group === undefined ? undefined : `${path} ${group}`)}
          />
        </div>
      )}
    </div>
  );
}
