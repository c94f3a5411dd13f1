import { Select } from '@mantine/core';
import type { SettingsProps } from '#blocks/face.ts';
import { useProblems, type Problems } from '#blocks/useProblems.tsx';
import { TextWithAnswers } from '#inputs/TextWithAnswers.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { AttemptSettings } from './AttemptSettings.tsx';
import { callSettingsWords } from './CallSettings.text.ts';
import { hasBody } from './composing.ts';
import { methods, readCall, type CallData } from './data.ts';
import { HeadersSettings } from './HeadersSettings.tsx';
import { TakenSettings } from './TakenSettings.tsx';

/** What the parts of the settings work with. */
export interface CallPartProps extends SettingsProps {
  readonly data: CallData;
  readonly problems: Problems;
  readonly onData: (did: keyof CallData, data: CallData, group?: string) => void;
}

/** Where it calls, what it sends, how often, and what of the answer is noted. */
export function CallSettings(props: SettingsProps) {
  const { block, process, issues, change } = props;
  const t = useWords(callSettingsWords);
  const problems = useProblems(issues);
  const data = readCall(block.data);
  const { fields, lang } = process;
  const apply = (did: keyof CallData, next: CallData, group?: string) =>
    change({ code: `call.did.${did}`, params: { block: block.name } }, next, group);
  const parts: CallPartProps = { ...props, data, problems, onData: apply };
  return (
    <>
      <Section title={t('where')}>
        <Select
          label={t('method')}
          data-path="method"
          allowDeselect={false}
          data={methods.map((method) => ({ value: method, label: t(`method.${method}`) }))}
          value={data.method}
          onChange={(next) => {
            const method = methods.find((one) => one === next);
            if (method !== undefined && method !== data.method) apply('method', { ...data, method });
          }}
        />
        <div data-path="url">
          <TextWithAnswers
            label={t('url')}
            description={t('url.help')}
            placeholder="https://"
            maxLength={2000}
            value={data.url}
            error={problems.error('url')}
            fields={fields}
            lang={lang}
            onChange={(url) => apply('url', { ...data, url }, 'url')}
          />
        </div>
        <Hint tone="note">{t('reach')}</Hint>
      </Section>
      <HeadersSettings {...parts} />
      {hasBody(data.method) && (
        <Section title={t('body')} description={t('body.help')}>
          <div data-path="body">
            <TextWithAnswers
              label={t('json')}
              rows={6}
              placeholder={bodyExample}
              value={data.body}
              error={problems.error('body')}
              fields={fields}
              lang={lang}
              onChange={(body) => apply('body', { ...data, body }, 'body')}
            />
          </div>
        </Section>
      )}
      <AttemptSettings {...parts} />
      <TakenSettings {...parts} />
    </>
  );
}

const bodyExample = '{"id": "…"}';
