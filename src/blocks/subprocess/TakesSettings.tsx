import { Select } from '@mantine/core';
import { searching } from '#fields/searching.ts';
import type { Field } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import type { PartProps } from './AsksSettings.tsx';
import { answeredIn, mayTake } from './otherFields.ts';
import { subprocessSettingsWords } from './SubprocessSettings.text.ts';

/** Which answers of the other request are taken over when it ends, and by which field. */
export function TakesSettings({ data, other, problems, process, onData }: PartProps) {
  const t = useWords(subprocessSettingsWords);
  const fields = Object.values(process.fields);
  const takeable = answeredIn(other).filter((source) => fields.some((target) => mayTake(source, target)));
  const take = ({ key, type }: Field, field: string | null) => {
    const rest = data.takes.filter((one) => one.key !== key);
    onData('takes', { ...data, takes: field === null ? rest : [...rest, { key, type, field }] });
  };
  return (
    <Section title={t('takes')} description={t(takeable.length === 0 ? 'takes.none' : 'takes.help')}>
      {takeable.map((source) => (
        <div key={source.key} data-path={`takes.${source.key}`}>
          <Select
            label={<Content lang={other.lang}>{source.label}</Content>}
            error={problems.error(`takes.${source.key}`)}
            clearable
            {...searching}
            placeholder={t('takes.no')}
            data={fields
              .filter((target) => mayTake(source, target))
              .map((target) => ({ value: target.id, label: target.label || target.key }))}
            renderOption={({ option }) => <Content lang={process.lang}>{option.label}</Content>}
            value={data.takes.find(({ key }) => key === source.key)?.field ?? null}
            onChange={(field) => take(source, field)}
          />
        </div>
      ))}
    </Section>
  );
}
