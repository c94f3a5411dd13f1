import { Select } from '@mantine/core';
import { expressionsFor, mayCopy } from '#fields/checkExpression.ts';
import { fieldForConstant } from '../condition/operands.ts';
import { fieldKindOf } from '#fields/index.ts';
import type { Expression } from '#model/expression.ts';
import type { Directory } from '#model/directory.ts';
import type { Field, Process } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import { ConstantInput } from '../ConstantInput.tsx';
import { FieldSelect } from '../FieldSelect.tsx';
import { TextWithAnswers } from '../TextWithAnswers.tsx';
import { CalculationInput } from './CalculationInput.tsx';
import styles from './ExpressionInput.module.css';
import { expressionInputWords } from './expressionInput.text.ts';
import { freshExpression } from './freshExpression.ts';
import { MomentInput } from './MomentInput.tsx';

export interface ExpressionInputProps {
  readonly value: Expression;
  /** The field that it answers: it decides what is offered. */
  readonly target: Field;
  /** `group` joins keystrokes into one undo step. */
  readonly onChange: (expression: Expression, group?: string) => void;
  readonly process: Process;
  readonly directory: Directory;
  /** What is wrong at a path inside the expression, in the reader's words. */
  readonly errorAt: (path: string) => string | null;
}

/** What gives a field its answer: a value, another answer, a text, a date, somebody, a calculation, or nothing. */
export function ExpressionInput(props: ExpressionInputProps) {
  const { value, target, onChange, errorAt } = props;
  const t = useWords(expressionInputWords);
  const offered = expressionsFor(target);
  return (
    <div className={styles.expression}>
      <Select
        label={t('from')}
        error={errorAt('')}
        allowDeselect={false}
        data={offered.map((is) => ({ value: is, label: t(`is.${is}`) }))}
        value={offered.includes(value.is) ? value.is : null}
        onChange={(next) => {
          const is = offered.find((one) => one === next);
          if (is !== undefined && is !== value.is) onChange(freshExpression(is, target));
        }}
      />
      {offered.includes(value.is) && <Detail {...props} />}
    </div>
  );
}

function Detail({ value, target, onChange, process, directory, errorAt }: ExpressionInputProps) {
  const t = useWords(expressionInputWords);
  const { fields, lang } = process;
  switch (value.is) {
    case 'value': {
      const { measure } = fieldKindOf(target.type);
      if (measure === null) return null;
      return (
        <ConstantInput
          label={t('value')}
          error={errorAt('value')}
          field={fieldForConstant(measure, target)}
          value={value.value}
          lang={lang}
          directory={directory}
          onChange={(next) => onChange({ is: 'value', value: next }, 'value')}
        />
      );
    }
    case 'field':
      return (
        <FieldSelect
          label={t('source')}
          error={errorAt('field')}
          fields={Object.values(fields).filter((source) => mayCopy(source, target))}
          lang={lang}
          value={value.field}
          onChange={(source) => onChange({ is: 'field', field: source.id })}
        />
      );
    case 'text':
      return (
        <TextWithAnswers
          label={t('text')}
          rows={2}
          value={value.text}
          error={value.text.trim() === '' ? errorAt('text') : null}
          fields={fields}
          lang={lang}
          onChange={(text) => onChange({ is: 'text', text }, 'text')}
        />
      );
    case 'today':
    case 'now':
      return <MomentInput value={value} onChange={onChange} />;
    case 'sum':
    case 'difference':
    case 'product':
      return <CalculationInput value={value} process={process} onChange={onChange} errorAt={errorAt} />;
    case 'requester':
    case 'manager':
    case 'empty':
      return null;
  }
}
