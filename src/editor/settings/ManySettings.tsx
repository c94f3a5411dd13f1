import { Button } from '@mantine/core';
import { IconBoxMultiple, IconCopy, IconTrash } from '@tabler/icons-react';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { deleteSelection, duplicateSelection } from '../commands/remove.ts';
import { groupSelection } from '../commands/stage.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import { deadlineWords } from './deadline.text.ts';
import styles from './settings.module.css';

/** What can be done with several things at once. */
export function ManySettings() {
  const desk = useDesk();
  const t = useWords(editorWords);
  const d = useWords(deadlineWords);
  const count = useEditor((state) => state.selection.length);
  return (
    <Section title={t('many.heading', { count })}>
      <div className={styles.buttons}>
        <Button leftSection={<IconBoxMultiple size={16} aria-hidden />} onClick={() => groupSelection(desk)}>
          {d('group')}
        </Button>
        <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => duplicateSelection(desk)}>
          {t('block.duplicate')}
        </Button>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => deleteSelection(desk)}
        >
          {t('many.delete')}
        </Button>
      </div>
    </Section>
  );
}
