import { Radio, Stack, TextInput } from '@mantine/core';
import type { SettingsProps } from '#blocks/face.ts';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { readEnd } from './end.ts';
import { endWords } from './end.text.ts';
import { endSettingsWords } from './EndSettings.text.ts';

/** How a request is left that ends here. */
export function EndSettings({ block, process, change }: SettingsProps) {
  const t = useWords(endSettingsWords);
  const word = useWords(endWords);
  const data = readEnd(block.data);
  const params = { block: block.name };
  return (
    <Section title={t('how')}>
      <Radio.Group
        label={t('result')}
        description={t('result.help')}
        data-path="result"
        value={data.result}
        onChange={(value) => {
          const result = results.find((one) => one === value);
          if (result !== undefined) change({ code: 'end.did.result', params }, { ...data, result });
        }}
      >
        <Stack gap="sm" mt="sm">
          {results.map((result) => (
            <Radio key={result} value={result} label={word(`result.${result}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('label')}
        description={t('label.help')}
        data-path="label"
        lang={process.lang}
        maxLength={60}
        value={data.label}
        onChange={(event) =>
          change({ code: 'end.did.label', params }, { ...data, label: event.currentTarget.value }, 'label')
        }
      />
    </Section>
  );
}

const results = ['completed', 'rejected', 'cancelled'] as const;
