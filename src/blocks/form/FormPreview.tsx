import { Button, Modal } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { useState } from 'react';
import type { SettingsProps } from '#blocks/face.ts';
import { Instructions } from '#blocks/Instructions.tsx';
import { valuesToBegin, type FormItem } from '#fields/form.ts';
import { FormView } from '#fields/FormView.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './FormPreview.module.css';
import { formSettingsWords } from './FormSettings.text.ts';

interface FormPreviewProps extends Pick<SettingsProps, 'block' | 'process' | 'directory' | 'files'> {
  readonly items: readonly FormItem[];
  readonly instructions: string;
}

/** The form as it is now, to be tried: below its settings, and larger in a window of its own. */
export function FormPreview({ block, process, directory, files, items, instructions }: FormPreviewProps) {
  const t = useWords(formSettingsWords);
  const [isWide, setWide] = useState(false);
  const values = valuesToBegin(items, {}, process.fields);
  const view = (
    <>
      <Instructions text={instructions} process={process} values={values} directory={directory} />
      <FormView
        fields={process.fields}
        items={items}
        values={values}
        lang={process.lang}
        directory={directory}
        files={files}
        sendLabel={t('preview.send')}
        isPreview
      />
    </>
  );
  return (
    <Section
      title={t('preview')}
      actions={
        <Button
          size="xs"
          variant="subtle"
          className={styles.wide ?? ''}
          leftSection={<IconArrowsMaximize size={14} aria-hidden />}
          onClick={() => setWide(true)}
        >
          {t('preview.wide')}
        </Button>
      }
    >
      <div className={styles.preview}>{view}</div>
      <Modal opened={isWide} onClose={() => setWide(false)} size={760} title={t('preview.of', { name: block.name })}>
        {view}
      </Modal>
    </Section>
  );
}
