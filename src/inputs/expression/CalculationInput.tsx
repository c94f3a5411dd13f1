import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { fieldKindOf } from '#fields/index.ts';
import { WholeNumber } from '#fields/WholeNumber.tsx';
import { expressionLimits, type Calculation, type Expression, type Term } from '#model/expression.ts';
import type { Process } from '#model/process.ts';
import { Hint } from '#ui/Hint.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useWords } from '#ui/useWords.ts';
import { FieldSelect } from '../FieldSelect.tsx';
import styles from './ExpressionInput.module.css';
import { expressionInputWords } from './expressionInput.text.ts';
import { NumberTerm } from './NumberTerm.tsx';

export interface CalculationInputProps {
  readonly value: Calculation;
  readonly process: Process;
  readonly onChange: (expression: Expression, group?: string) => void;
  readonly errorAt: (path: string) => string | null;
}

/** The fields and numbers that are added, subtracted or multiplied, and how the result is rounded. */
export function CalculationInput({ value, process, onChange, errorAt }: CalculationInputProps) {
  const t = useWords(expressionInputWords);
  const numbers = Object.values(process.fields).filter(({ type }) => fieldKindOf(type).measure === 'number');
  const put = (of: readonly Term[], group?: string) => onChange({ ...value, of: [...of] }, group);
  const replace = (at: number, term: Term, group?: string) =>
    put(
      value.of.map((one, index) => (index === at ? term : one)),
      group,
    );
  const isFull = value.of.length >= expressionLimits.terms;
  const error = errorAt('of');
  const add = (term: Term) => put([...value.of, term]);
  return (
    <div className={styles.calculation} role="group" aria-label={t(`is.${value.is}`)}>
      {value.of.map((term, at) => (
        // Terms have no identity of their own; what each control shows comes from its value.
        <div key={at} className={styles.term}>
          <span className={styles.sign} aria-hidden>
            {at === 0 ? '' : signs[value.is]}
          </span>
          <div className={styles.operand}>
            {term.is === 'field' ? (
              <FieldSelect
                label={t('term.field', { number: at + 1 })}
                error={errorAt(`of.${at}`)}
                fields={numbers}
                lang={process.lang}
                value={term.field}
                onChange={(field) => replace(at, { is: 'field', field: field.id })}
              />
            ) : (
              <NumberTerm
                label={t('term.value', { number: at + 1 })}
                value={term.value}
                onChange={(number) => replace(at, { is: 'value', value: number }, `term ${at}`)}
              />
            )}
          </div>
          <IconButton
            label={t('term.remove', { number: at + 1 })}
            icon={<IconX aria-hidden />}
            onClick={() => put(value.of.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      {error !== null && <Hint tone="problem">{error}</Hint>}
      <div className={styles.buttons}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={isFull}
          onClick={() => add({ is: 'field', field: '' })}
        >
          {t('add.field')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={isFull}
          onClick={() => add({ is: 'value', value: 0 })}
        >
          {t('add.value')}
        </Button>
      </div>
      <WholeNumber
        label={t('decimals')}
        min={0}
        max={expressionLimits.decimals}
        value={value.decimals}
        onChange={(decimals) => onChange({ ...value, decimals }, 'decimals')}
      />
      <Hint>{t('gap')}</Hint>
    </div>
  );
}

const signs = { sum: '+', difference: '−', product: '×' } as const;
