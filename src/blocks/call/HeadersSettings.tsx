import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { replaced, without } from '#blocks/moved.ts';
import { TextWithAnswers } from '#inputs/TextWithAnswers.tsx';
import { Hint } from '#ui/Hint.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import type { CallPartProps } from './CallSettings.tsx';
import { callSettingsWords } from './CallSettings.text.ts';
import styles from './CallSettings.module.css';
import { callLimits } from './data.ts';

/** The headers of a call, with the warning that nothing in them is secret. */
export function HeadersSettings({ data, problems, process, onData }: CallPartProps) {
  const t = useWords(callSettingsWords);
  const { headers } = data;
  const apply = (next: typeof headers, group?: string) => onData('headers', { ...data, headers: next }, group);
  return (
    <Section title={t('headers')} description={t('headers.help')}>
      {headers.map((header, at) => (
        // Headers have no name of their own while they are written: they are known by their place.
        <div
          key={at}
          className={styles.row}
          data-path={`headers.${at}`}
          role="group"
          aria-label={t('header', { number: at + 1 })}
        >
          <TextInput
            label={t('header.name')}
            value={header.name}
            error={problems.error(`headers.${at}`)}
            onChange={(event) => {
              const name = event.currentTarget.value;
              apply([...replaced(headers, at, { ...header, name })], `header ${at} name`);
            }}
          />
          <TextWithAnswers
            label={t('header.value')}
            maxLength={1000}
            value={header.value}
            fields={process.fields}
            lang={process.lang}
            onChange={(value) => apply([...replaced(headers, at, { ...header, value })], `header ${at} value`)}
          />
          <IconButton
            label={t('header.remove', { number: at + 1 })}
            icon={<IconTrash aria-hidden />}
            onClick={() => apply([...without(headers, at)])}
          />
        </div>
      ))}
      <Button
        size="xs"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={headers.length >= callLimits.headers}
        onClick={() => apply([...headers, { name: '', value: '' }])}
      >
        {t('header.add')}
      </Button>
      <Hint tone="warning">{t('secrets')}</Hint>
    </Section>
  );
}
