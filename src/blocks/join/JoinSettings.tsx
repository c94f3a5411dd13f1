import { NumberInput, Radio, Select, Stack } from '@mantine/core';
import type { SettingsProps } from '#blocks/face.ts';
import { isSplit } from '#blocks/index.ts';
import { useProblems } from '#blocks/useProblems.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { readJoin, type JoinData } from './join.ts';
import { joinSettingsWords } from './JoinSettings.text.ts';

/** Which split a join belongs to, and how many of its branches it waits for. */
export function JoinSettings({ block, process, issues, change }: SettingsProps) {
  const t = useWords(joinSettingsWords);
  const problems = useProblems(issues);
  const data = readJoin(block.data);
  const { waits } = data;
  const splits = Object.values(process.blocks).filter(isSplit);
  const known = splits.some(({ id }) => id === data.block) ? data.block : null;
  const apply = (did: string, next: Partial<JoinData>, group?: string) =>
    change({ code: `join.did.${did}`, params: { block: block.name } }, { ...data, ...next }, group);
  return (
    <Section title={t('branches')}>
      {splits.length === 0 && <Hint>{t('split.nothing')}</Hint>}
      <Select
        label={t('split')}
        description={t('split.help')}
        data-path="block"
        placeholder={t('split.none')}
        data={splits.map(({ id, name }) => ({ value: id, label: name }))}
        value={known}
        error={problems.error('block')}
        disabled={splits.length === 0}
        allowDeselect={false}
        onChange={(id) => id !== null && apply('block', { block: id })}
      />
      <Radio.Group
        label={t('waits')}
        data-path="waits"
        error={problems.error('waits')}
        value={waits.is}
        onChange={(is) => apply('waits', { waits: is === 'all' ? { is } : { is: 'first', number: 1 } })}
      >
        <Stack gap="sm" mt="sm">
          <Radio value="all" label={t('waits.all')} />
          <Radio value="first" label={t('waits.first')} description={t('waits.first.help')} />
        </Stack>
      </Radio.Group>
      {waits.is === 'first' && (
        <NumberInput
          label={t('number')}
          value={waits.number}
          min={1}
          max={32}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(number) =>
            typeof number === 'number' && number >= 1 && apply('waits', { waits: { is: 'first', number } }, 'number')
          }
        />
      )}
    </Section>
  );
}
