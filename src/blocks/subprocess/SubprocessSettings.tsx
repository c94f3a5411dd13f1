import { Select } from '@mantine/core';
import type { SettingsProps } from '#blocks/face.ts';
import { useProblems } from '#blocks/useProblems.tsx';
import { Warnings } from '#blocks/Warnings.tsx';
import { searching } from '#fields/searching.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { AsksSettings } from './AsksSettings.tsx';
import { readSubprocess, type SubprocessData } from './data.ts';
import { askedOf, fieldByKey } from './otherFields.ts';
import { subprocessSettingsWords } from './SubprocessSettings.text.ts';
import { TakesSettings } from './TakesSettings.tsx';

/** Which process is begun, with which answers, and which of its answers come back. */
export function SubprocessSettings(props: SettingsProps) {
  const { block, processes, issues, change } = props;
  const t = useWords(subprocessSettingsWords);
  const problems = useProblems(issues);
  const data = readSubprocess(block.data);
  const chosen = data.process?.is === 'process' ? data.process : null;
  const other = processes.find(({ id }) => id === chosen?.id);
  const apply = (did: keyof SubprocessData, next: SubprocessData, group?: string) =>
    change({ code: `subprocess.did.${did}`, params: { block: block.name } }, next, group);
  const parts = { ...props, data, problems, onData: apply };
  return (
    <>
      <Section title={t('process')} description={t('process.help')}>
        <div data-path="process">
          <Select
            label={t('which')}
            error={problems.error('process')}
            allowDeselect={false}
            {...searching}
            placeholder={t('choose')}
            nothingFoundMessage={t(processes.length === 0 ? 'noProcesses' : 'nothing')}
            data={processes.map(({ id, name }) => ({ value: id, label: name === '' ? t('unnamed') : name }))}
            renderOption={({ option }) => {
              const named = processes.find(({ id, name }) => id === option.value && name !== '');
              return named === undefined ? option.label : <Content lang={named.lang}>{named.name}</Content>;
            }}
            value={other?.id ?? null}
            onChange={(id) => {
              const next = processes.find((one) => one.id === id);
              if (next !== undefined && next.id !== chosen?.id) apply('process', choosing(data, next));
            }}
          />
          <Warnings of={problems} path="process" />
        </div>
        <Hint tone="note">{t('version')}</Hint>
      </Section>
      {other !== undefined && <AsksSettings {...parts} other={other} />}
      {other !== undefined && <TakesSettings {...parts} other={other} />}
    </>
  );
}

/** Another process: what was chosen before stays where it has a field of the same key and type. */
function choosing({ asks, takes }: SubprocessData, other: OtherProcess): SubprocessData {
  const isAsked = ({ key, type }: { readonly key: string; readonly type: string }) =>
    askedOf(other).some(({ field }) => field.key === key && field.type === type);
  return {
    process: { is: 'process', id: other.id, name: other.name },
    asks: asks.filter(isAsked),
    takes: takes.filter(({ key, type }) => fieldByKey(other, key)?.type === type),
  };
}
