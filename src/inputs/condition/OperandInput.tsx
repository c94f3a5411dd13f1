import { Select } from '@mantine/core';
import { WholeNumber } from '#fields/WholeNumber.tsx';
import { ConstantInput } from '../ConstantInput.tsx';
import { FieldSelect } from '../FieldSelect.tsx';
import type { Measure } from '#fields/operator.ts';
import { conditionLimits, type Operand } from '#model/condition.ts';
import type { Directory } from '#model/directory.ts';
import type { Field, Process } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import { conditionInputWords } from './conditionInput.text.ts';
import styles from './ConditionInput.module.css';
import { fieldForConstant, fieldsToCompare, freshOperand, sourcesFor } from './operands.ts';

export interface OperandInputProps {
  readonly takes: Measure;
  readonly field: Field;
  readonly value: Operand | null;
  /** `group` joins keystrokes into one undo step. */
  readonly onChange: (to: Operand | null, group?: string) => void;
  readonly error: string | null;
  readonly process: Process;
  readonly directory: Directory;
}

/** What an answer is compared with: a value, another answer, today, now, or whoever asks. */
export function OperandInput({ takes, field, value, onChange, error, process, directory }: OperandInputProps) {
  const t = useWords(conditionInputWords);
  const sources = sourcesFor(takes, field, process.fields);
  const is = value?.is ?? 'value';
  return (
    <div className={styles.operand}>
      {sources.length > 1 && (
        <Select
          aria-label={t('source')}
          className={styles.source ?? ''}
          allowDeselect={false}
          data={sources.map((source) => ({ value: source, label: t(`source.${source}`) }))}
          value={is}
          onChange={(next) => {
            const source = sources.find((one) => one === next);
            if (source !== undefined && source !== is) onChange(freshOperand(source));
          }}
        />
      )}
      <div className={styles.constant}>
        {is === 'value' && (
          <ConstantInput
            label={t('value')}
            error={error}
            field={fieldForConstant(takes, field)}
            value={value?.is === 'value' ? value.value : null}
            lang={process.lang}
            directory={directory}
            onChange={(next) => onChange(next === null ? null : { is: 'value', value: next }, 'value')}
          />
        )}
        {value?.is === 'field' && (
          <FieldSelect
            label={t('otherField')}
            error={error}
            fields={fieldsToCompare(takes, field, process.fields)}
            lang={process.lang}
            value={value.field}
            onChange={(other) => onChange({ is: 'field', field: other.id })}
          />
        )}
        {(value?.is === 'today' || value?.is === 'now') && (
          <WholeNumber
            label={t('days')}
            description={t('days.help')}
            error={error}
            min={-conditionLimits.days}
            max={conditionLimits.days}
            value={value.days}
            onChange={(days) => onChange({ is: value.is, days }, 'days')}
          />
        )}
      </div>
    </div>
  );
}
