import type { SettingsProps } from '#blocks/face.ts';
import { useProblems } from '#blocks/useProblems.tsx';
import { Warnings } from '#blocks/Warnings.tsx';
import { ActorsPicker } from '#inputs/ActorsPicker.tsx';
import { TextWithAnswers } from '#inputs/TextWithAnswers.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { MailPreview } from './MailPreview.tsx';
import { readNotify, type NotifyData } from './notify.ts';
import { notifySettingsWords } from './NotifySettings.text.ts';

/** To whom, and what, with a preview. */
export function NotifySettings({ block, process, directory, issues, change }: SettingsProps) {
  const t = useWords(notifySettingsWords);
  const problems = useProblems(issues);
  const data = readNotify(block.data);
  const { fields, lang } = process;
  const apply = (did: keyof NotifyData, next: NotifyData, group?: string) =>
    change({ code: `notify.did.${did}`, params: { block: block.name } }, next, group);
  return (
    <>
      <Section title={t('text')}>
        <div data-path="to">
          <ActorsPicker
            label={t('to')}
            description={t('to.help')}
            error={problems.error('to')}
            value={data.to}
            directory={directory}
            fields={fields}
            onChange={(to) => apply('to', { ...data, to: [...to] })}
          />
          <Warnings of={problems} path="to" />
        </div>
        <div data-path="subject">
          <TextWithAnswers
            label={t('subject')}
            maxLength={500}
            value={data.subject}
            error={data.subject.trim() === '' ? problems.error('subject') : null}
            fields={fields}
            lang={lang}
            onChange={(subject) => apply('subject', { ...data, subject }, 'subject')}
          />
        </div>
        <div data-path="body">
          <TextWithAnswers
            label={t('body')}
            rows={8}
            value={data.body}
            error={data.body.trim() === '' ? problems.error('body') : null}
            fields={fields}
            lang={lang}
            onChange={(body) => apply('body', { ...data, body }, 'body')}
          />
        </div>
        <Hint tone="note">{t('prepared')}</Hint>
      </Section>
      <Section title={t('preview')} description={t('preview.help')}>
        <MailPreview data={data} process={process} directory={directory} />
      </Section>
    </>
  );
}
