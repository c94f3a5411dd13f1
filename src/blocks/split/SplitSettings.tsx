import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardList, type Card } from '#blocks/CardList.tsx';
import type { SettingsProps } from '#blocks/face.ts';
import { moved, replaced, without } from '#blocks/moved.ts';
import { useOpenCards } from '#blocks/useOpenCards.tsx';
import { useProblems } from '#blocks/useProblems.tsx';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { freshBranch, mostBranches, readSplit, type Branch } from './split.ts';
import { splitWords } from './split.text.ts';
import { splitSettingsWords } from './SplitSettings.text.ts';

/** The branches of a split, in order. */
export function SplitSettings({ block, process, issues, change }: SettingsProps) {
  const t = useWords(splitSettingsWords);
  const word = useWords(splitWords);
  const problems = useProblems(issues);
  const data = readSplit(block.data);
  const { branches } = data;
  const open = useOpenCards([]);
  const called = (branch: Branch | undefined, at: number) =>
    branch === undefined || branch.name.trim() === '' ? word('exit.branch', { number: at + 1 }) : branch.name;
  const apply = (did: string, at: number, next: readonly Branch[], group?: string) => {
    const params = { block: block.name, name: called(branches[at], at) };
    change({ code: `split.did.${did}`, params }, { ...data, branches: [...next] }, group);
  };
  const add = () => {
    const id = freshId(branches);
    open.begin(id);
    apply('add', branches.length, [...branches, freshBranch(id)]);
  };
  const cardOf = (branch: Branch, at: number): Card => ({
    id: branch.id,
    name: called(branch, at),
    title: branch.name.trim() === '' ? called(branch, at) : <Content lang={process.lang}>{branch.name}</Content>,
    isWrong: problems.has(`branches.${at}`),
    body: (
      <TextInput
        label={t('name')}
        description={t('name.help')}
        data-path={`branches.${at}.name`}
        placeholder={called({ ...branch, name: '' }, at)}
        lang={process.lang}
        maxLength={60}
        value={branch.name}
        error={problems.error(`branches.${at}.name`)}
        onChange={(event) =>
          apply(
            'change',
            at,
            replaced(branches, at, { ...branch, name: event.currentTarget.value }),
            `name ${branch.id}`,
          )
        }
      />
    ),
  });
  const isFewest = branches.length <= 2;

  return (
    <Section title={t('branches')} description={t('branches.help')}>
      <CardList
        label={t('branches')}
        open={open}
        cards={branches.map(cardOf)}
        onMove={(from, to) => apply('move', from, moved(branches, from, to))}
        onRemove={(at) => (isFewest ? undefined : apply('remove', at, without(branches, at)))}
      />
      {isFewest && <Hint>{t('fewest')}</Hint>}
      <div data-path="branches">
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={branches.length >= mostBranches}
          onClick={add}
        >
          {t('add')}
        </Button>
      </div>
    </Section>
  );
}

/** Exits need to differ within their block only. */
function freshId(branches: readonly Branch[]): string {
  const taken = new Set(branches.map(({ id }) => id));
  let number = branches.length + 1;
  while (taken.has(`r${number}`)) number += 1;
  return `r${number}`;
}
