import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardList, type Card } from '#blocks/CardList.tsx';
import type { SettingsProps } from '#blocks/face.ts';
import { moved, replaced, without } from '#blocks/moved.ts';
import { useOpenCards } from '#blocks/useOpenCards.tsx';
import { useProblems } from '#blocks/useProblems.tsx';
import { expressionsFor } from '#fields/checkExpression.ts';
import { settingSaid } from '#fields/expressionSaid.ts';
import { fieldKindOf } from '#fields/index.ts';
import { fieldIn } from '#fields/operands.ts';
import { useReader } from '#fields/useReader.tsx';
import { ExpressionInput } from '#inputs/expression/ExpressionInput.tsx';
import { freshExpression } from '#inputs/expression/freshExpression.ts';
import { FieldSelect } from '#inputs/FieldSelect.tsx';
import type { Field } from '#model/process.ts';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { mostSets, readAssign, type FieldSet } from './assign.ts';
import { assignSettingsWords } from './AssignSettings.text.ts';

/** Which fields get which answers, in order. */
export function AssignSettings({ block, process, directory, issues, change }: SettingsProps) {
  const t = useWords(assignSettingsWords);
  const say = useSay();
  const reader = useReader(directory);
  const problems = useProblems(issues);
  const { sets } = readAssign(block.data);
  const open = useOpenCards(sets.length === 1 ? ['0'] : []);
  const apply = (did: string, next: readonly FieldSet[], group?: string) =>
    change({ code: `assign.did.${did}`, params: { block: block.name } }, { sets: [...next] }, group);
  const askable = Object.values(process.fields).filter(({ type }) => fieldKindOf(type).asks);

  const cardOf = (set: FieldSet, at: number): Card => {
    const target = fieldIn(process, set.field);
    const path = `sets.${at}`;
    const title = target === undefined ? t('unchosen') : say(settingSaid(set.value, target, process, reader));
    return {
      id: String(at),
      name: target?.label ?? t('unchosen'),
      title,
      isWrong: problems.has(path),
      body: (
        <>
          <div data-path={`${path}.field`}>
            <FieldSelect
              label={t('field')}
              error={problems.error(`${path}.field`)}
              fields={askable}
              lang={process.lang}
              value={set.field}
              onChange={(field) => apply('field', replaced(sets, at, ofField(set, field)))}
            />
          </div>
          {target !== undefined && (
            <div data-path={`${path}.value`}>
              <ExpressionInput
                key={target.id}
                value={set.value}
                target={target}
                process={process}
                directory={directory}
                errorAt={(inside) => problems.error(inside === '' ? `${path}.value` : `${path}.value.${inside}`)}
                onChange={(value, group) =>
                  apply('value', replaced(sets, at, { ...set, value }), group && `${path} ${group}`)
                }
              />
            </div>
          )}
        </>
      ),
    };
  };

  return (
    <Section title={t('sets')} description={t('sets.help')}>
      {problems.error('sets') !== null && <Hint tone="problem">{problems.error('sets')}</Hint>}
      <CardList
        label={t('sets')}
        open={open}
        cards={sets.map(cardOf)}
        onMove={(from, to) => apply('move', moved(sets, from, to))}
        onRemove={(at) => apply('remove', without(sets, at))}
      />
      <div data-path="sets">
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={sets.length >= mostSets}
          onClick={() => {
            open.begin(String(sets.length));
            apply('add', [...sets, { field: '', value: { is: 'empty' } }]);
          }}
        >
          {t('add')}
        </Button>
      </div>
    </Section>
  );
}

/** A set of another field: what gives it its answer stays where the new field takes it. */
function ofField(set: FieldSet, field: Field): FieldSet {
  const [first = 'empty'] = expressionsFor(field);
  const stays = set.field !== '' && set.value.is !== 'value' && expressionsFor(field).includes(set.value.is);
  return { field: field.id, value: stays ? set.value : freshExpression(first, field) };
}
