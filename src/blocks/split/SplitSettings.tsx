import { Button, Radio, Select, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardList, type Card } from '#blocks/CardList.tsx';
import type { SettingsProps } from '#blocks/face.ts';
import { moved, replaced, without } from '#blocks/moved.ts';
import { useOpenCards } from '#blocks/useOpenCards.tsx';
import { useProblems } from '#blocks/useProblems.tsx';
import { conditionSaid } from '#fields/conditionSaid.ts';
import { useReader } from '#fields/useReader.tsx';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { BranchSettings } from './BranchSettings.tsx';
import { freshBranch, mostBranches, readSplit, type Branch, type SplitData } from './split.ts';
import { splitWords } from './split.text.ts';
import { splitSettingsWords } from './SplitSettings.text.ts';

/** The branches of a split in order, and which of them begin. */
export function SplitSettings({ block, process, directory, issues, change }: SettingsProps) {
  const t = useWords(splitSettingsWords);
  const word = useWords(splitWords);
  const say = useSay();
  const reader = useReader(directory);
  const problems = useProblems(issues);
  const data = readSplit(block.data);
  const { mode, branches, otherwise } = data;
  const open = useOpenCards([]);
  const isFewest = branches.length <= 2;
  const called = (branch: Branch | undefined, at: number) =>
    branch === undefined || branch.name.trim() === '' ? word('exit.branch', { number: at + 1 }) : branch.name;
  const apply = (did: string, next: Partial<SplitData>, at = 0, group?: string) => {
    const params = { block: block.name, name: called(branches[at], at) };
    change({ code: `split.did.${did}`, params }, { ...data, ...next }, group);
  };
  const add = () => {
    const id = freshId(branches);
    open.begin(id);
    apply('add', { branches: [...branches, freshBranch(id)] });
  };
  const remove = (at: number) => {
    const left = without(branches, at);
    apply('remove', { branches: [...left], otherwise: left.some(({ id }) => id === otherwise) ? otherwise : null }, at);
  };
  const detailOf = ({ id, when }: Branch) => {
    if (mode === 'all') return undefined;
    if (id === otherwise) return t('otherwise.own');
    return when === null ? t('always') : say(conditionSaid(when, process, reader));
  };
  const cardOf = (branch: Branch, at: number): Card => ({
    id: branch.id,
    name: called(branch, at),
    title: branch.name.trim() === '' ? called(branch, at) : <Content lang={process.lang}>{branch.name}</Content>,
    detail: detailOf(branch),
    isWrong: problems.has(`branches.${at}`),
    body: (
      <BranchSettings
        branch={branch}
        unnamed={word('exit.branch', { number: at + 1 })}
        isAsked={mode === 'chosen' && branch.id !== otherwise}
        path={`branches.${at}`}
        process={process}
        directory={directory}
        problems={problems}
        onBranch={(next, group) => apply('change', { branches: [...replaced(branches, at, next)] }, at, group)}
      />
    ),
  });

  return (
    <>
      <Section title={t('mode')}>
        <Radio.Group
          aria-label={t('mode')}
          data-path="mode"
          value={mode}
          onChange={(value) => apply('mode', { mode: value === 'all' ? 'all' : 'chosen' })}
        >
          <Stack gap="sm">
            <Radio value="all" label={t('mode.all')} />
            <Radio value="chosen" label={t('mode.chosen')} />
          </Stack>
        </Radio.Group>
        {mode === 'chosen' && (
          <Select
            label={t('otherwise')}
            description={t('otherwise.help')}
            data-path="otherwise"
            placeholder={t('otherwise.none')}
            clearable
            data={branches.map((branch, at) => ({ value: branch.id, label: called(branch, at) }))}
            value={otherwise}
            onChange={(id) => apply('otherwise', { otherwise: id })}
          />
        )}
        {problems.warnings('otherwise').map((text) => (
          <Hint key={text} tone="warning">
            {text}
          </Hint>
        ))}
      </Section>
      <Section title={t('branches')} description={t('branches.help')}>
        <CardList
          label={t('branches')}
          open={open}
          cards={branches.map(cardOf)}
          onMove={(from, to) => apply('move', { branches: [...moved(branches, from, to)] }, from)}
          {...(isFewest ? {} : { onRemove: remove })}
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
    </>
  );
}

/** Exits need to differ within their block only. */
function freshId(branches: readonly Branch[]): string {
  const taken = new Set(branches.map(({ id }) => id));
  let number = branches.length + 1;
  while (taken.has(`r${number}`)) number += 1;
  return `r${number}`;
}
