import { Select, Textarea, TextInput } from '@mantine/core';
import { TextWithAnswers } from '#inputs/TextWithAnswers.tsx';
import { changeLanguage } from '#model/edits/changeLanguage.ts';
import { describeProcess } from '#model/edits/describeProcess.ts';
import { renameProcess } from '#model/edits/renameProcess.ts';
import { titleRequests } from '#model/edits/titleRequests.ts';
import { langs } from '#text/langs.ts';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useSay } from '#ui/useSay.ts';
import { uiWords } from '#ui/ui.text.ts';
import { useWords } from '#ui/useWords.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import { deadlineWords } from './deadline.text.ts';
import { StageSettings } from './StageSettings.tsx';
import styles from './settings.module.css';

/** What belongs to the whole process. */
export function ProcessSettings() {
  const { store } = useDesk();
  const t = useWords(editorWords);
  const d = useWords(deadlineWords);
  const ui = useWords(uiWords);
  const say = useSay();
  const process = useEditor((state) => state.process);
  const issues = useEditor((state) => state.issues);
  const wrongTitle = issues.find(({ place }) => place.block === undefined && place.path === 'requestTitle');
  const { name, description, lang, requestTitle, fields } = process;
  const stages = Object.values(process.stages);
  return (
    <>
      <div className={styles.form}>
        <TextInput
          label={t('process.name')}
          value={name}
          lang={lang}
          maxLength={500}
          error={name.trim() === '' ? t('process.nameEmpty') : undefined}
          onChange={(event) =>
            attempt(store, { code: 'did.processName' }, renameProcess(event.currentTarget.value), {
              group: 'process name',
            })
          }
        />
        <Textarea
          label={t('process.description')}
          description={t('process.descriptionHelp')}
          value={description}
          lang={lang}
          autosize
          minRows={2}
          maxRows={8}
          onChange={(event) =>
            attempt(store, { code: 'did.processDescription' }, describeProcess(event.currentTarget.value), {
              group: 'process description',
            })
          }
        />
        <TextWithAnswers
          label={t('process.title')}
          description={t('process.titleHelp')}
          error={wrongTitle === undefined ? undefined : say(wrongTitle)}
          value={requestTitle}
          fields={fields}
          lang={lang}
          onChange={(title) =>
            attempt(store, { code: 'did.processTitle' }, titleRequests(title), { group: 'process title' })
          }
        />
        <Select
          label={t('process.lang')}
          description={t('process.langHelp')}
          data={langs.map((value) => ({ value, label: ui(`lang.${value}`) }))}
          value={lang}
          allowDeselect={false}
          onChange={(value) => {
            if (value !== null) attempt(store, { code: 'did.processLang' }, changeLanguage(value));
          }}
        />
        <Hint tone="note">{t('process.hint')}</Hint>
      </div>
      {stages.length > 0 && (
        <Section title={d('stages')} description={d('stageHelp')}>
          {stages.map((stage) => (
            <StageSettings key={stage.id} stage={stage} process={process} />
          ))}
        </Section>
      )}
    </>
  );
}
