import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardList, type Card } from '#blocks/CardList.tsx';
import type { SettingsProps } from '#blocks/face.ts';
import { moved, replaced, without } from '#blocks/moved.ts';
import { useOpenCards } from '#blocks/useOpenCards.tsx';
import { useProblems } from '#blocks/useProblems.tsx';
import { conditionSaid } from '#fields/conditionSaid.ts';
import { useReader } from '#fields/useReader.tsx';
import { ConditionInput } from '#inputs/condition/ConditionInput.tsx';
import { freshCondition } from '#inputs/condition/edits.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { mostCases, otherwise, readCondition, type Case } from './condition.ts';
import { conditionSettingsWords } from './ConditionSettings.text.ts';
import { nameOf } from './decide.ts';

/** The cases of a condition in order; the first that holds decides. */
export function ConditionSettings({ block, process, directory, issues, change }: SettingsProps) {
  const t = useWords(conditionSettingsWords);
  const say = useSay();
  const reader = useReader(directory);
  const problems = useProblems(issues);
  const { cases } = readCondition(block.data);
  const open = useOpenCards(cases.length === 1 ? cases.map(({ id }) => id) : []);
  const called = (one: Case, at: number) => {
    const name = nameOf(one, at);
    return typeof name === 'string' ? name : say(name);
  };
  const apply = (did: string, next: readonly Case[], group?: string) =>
    change({ code: `condition.did.${did}`, params: { block: block.name } }, { cases: [...next] }, group);
  const begin = (did: string, next: (id: string) => readonly Case[]) => {
    const id = freshCase(cases);
    open.begin(id);
    apply(did, next(id));
  };
  const warnings = (at: number) => problems.warnings(`cases.${at}.when`);

  const cardOf = (one: Case, at: number): Card => ({
    id: one.id,
    name: called(one, at),
    title: one.name.trim() === '' ? called(one, at) : <Content lang={process.lang}>{one.name}</Content>,
    detail: say(conditionSaid(one.when, process, reader)),
    isWrong: problems.has(`cases.${at}`),
    body: (
      <>
        <div data-path={`cases.${at}.name`}>
          <TextInput
            label={t('name')}
            description={t('name.help')}
            placeholder={called({ ...one, name: '' }, at)}
            lang={process.lang}
            maxLength={60}
            value={one.name}
            error={problems.error(`cases.${at}.name`)}
            onChange={(event) =>
              apply('name', replaced(cases, at, { ...one, name: event.currentTarget.value }), `name ${one.id}`)
            }
          />
        </div>
        <ConditionInput
          label={t('when')}
          value={one.when}
          path={`cases.${at}.when`}
          process={process}
          directory={directory}
          onChange={(when, group) =>
            apply('when', replaced(cases, at, { ...one, when }), group === undefined ? undefined : `${one.id} ${group}`)
          }
        />
        {warnings(at).map((text) => (
          <Hint key={text} tone="warning">
            {text}
          </Hint>
        ))}
      </>
    ),
  });

  return (
    <Section title={t('cases')} description={t('cases.help')}>
      {problems.error('cases') !== null && <Hint tone="problem">{problems.error('cases')}</Hint>}
      <CardList
        label={t('cases')}
        open={open}
        cards={cases.map(cardOf)}
        onMove={(from, to) => apply('move', moved(cases, from, to))}
        onRemove={(at) => apply('remove', without(cases, at))}
        {...(cases.length >= mostCases ? {} : { onCopy: copy })}
      />
      <Hint>{t('otherwise')}</Hint>
      <div data-path="cases">
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={cases.length >= mostCases}
          onClick={() => begin('add', (id) => [...cases, { id, name: '', when: freshCondition }])}
        >
          {t('add')}
        </Button>
      </div>
    </Section>
  );

  function copy(at: number) {
    const one = cases[at];
    if (one === undefined) return;
    begin('copy', (id) => [...cases.slice(0, at + 1), { ...one, id, name: '' }, ...cases.slice(at + 1)]);
  }
}

/** Exits need to differ within their block only. */
function freshCase(cases: readonly Case[]): string {
  const taken = new Set([...cases.map(({ id }) => id), otherwise]);
  let number = cases.length + 1;
  while (taken.has(`k${number}`)) number += 1;
  return `k${number}`;
}
