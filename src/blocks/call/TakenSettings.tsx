import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { replaced, without } from '#blocks/moved.ts';
import { fieldKindOf } from '#fields/index.ts';
import { FieldChoice } from '#inputs/FieldChoice.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import type { CallPartProps } from './CallSettings.tsx';
import { callSettingsWords } from './CallSettings.text.ts';
import styles from './CallSettings.module.css';
import { callLimits } from './data.ts';

/** Which parts of the response become answers of which fields. */
export function TakenSettings({ data, problems, process, onData }: CallPartProps) {
  const t = useWords(callSettingsWords);
  const { takes } = data;
  const apply = (next: typeof takes, group?: string) => onData('takes', { ...data, takes: next }, group);
  return (
    <Section title={t('takes')} description={t('takes.help')}>
      {takes.map((take, at) => (
        // A part is known by its place: the same one may be taken twice, by two fields.
        <div key={at} className={styles.row} role="group" aria-label={t('take', { number: at + 1 })}>
          <TextInput
            label={t('take.path')}
            data-path={`takes.${at}.path`}
            placeholder={t('take.example')}
            value={take.path}
            error={problems.error(`takes.${at}.path`)}
            onChange={(event) => {
              const path = event.currentTarget.value;
              apply([...replaced(takes, at, { ...take, path })], `take ${at}`);
            }}
          />
          <div data-path={`takes.${at}.field`}>
            <FieldChoice
              label={t('take.field')}
              error={problems.error(`takes.${at}.field`)}
              value={take.field}
              process={process}
              accepts={({ type }) => fieldKindOf(type).asks}
              onChange={(field) => apply([...replaced(takes, at, { ...take, field })])}
            />
          </div>
          <IconButton
            label={t('take.remove', { number: at + 1 })}
            icon={<IconTrash aria-hidden />}
            onClick={() => apply([...without(takes, at)])}
          />
        </div>
      ))}
      <Button
        size="xs"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={takes.length >= callLimits.takes}
        onClick={() => apply([...takes, { path: '', field: '' }])}
      >
        {t('take.add')}
      </Button>
    </Section>
  );
}
