import { Button, Textarea, TextInput } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { exitsOf } from '#blocks/index.ts';
import { blockFaceOf } from '#blocks/faces.tsx';
import { changeBlock } from '#model/edits/changeBlock.ts';
import { noteBlock } from '#model/edits/noteBlock.ts';
import { renameBlock } from '#model/edits/renameBlock.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Block } from '#model/process.ts';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { isSpare } from '../commands/add.ts';
import { attempt } from '../commands/attempt.ts';
import { deleteSelection, duplicateSelection } from '../commands/remove.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import type { Gesture } from '../store.ts';
import { ExitTargets } from './ExitTargets.tsx';
import styles from './settings.module.css';

/** Name, the settings of its kind, where its exits lead, and a note. */
export function BlockSettings({ block }: { readonly block: Block }) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const process = useEditor((state) => state.process);
  const all = useEditor((state) => state.issues);
  const issues = useMemo(() => all.filter(({ place }) => place.block === block.id), [all, block.id]);
  const freshId = useMemo(() => freshIdIn(process), [process]);
  const { Settings } = blockFaceOf(block.kind);
  const { id } = block;
  const named = { block: drawingOf(process).graph.nameOf(block) };
  const nameIssue = issues.find(({ place }) => place.path === 'name');
  const loose = issues.filter(
    ({ place }) => place.path === undefined && place.exit === undefined && place.field === undefined,
  );

  return (
    <>
      <div className={styles.head}>
        <TextInput
          label={t('block.name')}
          value={block.name}
          lang={process.lang}
          maxLength={500}
          error={nameIssue === undefined ? undefined : say(nameIssue)}
          data-path="name"
          onChange={(event) =>
            attempt(desk.store, { code: 'did.rename', params: named }, renameBlock(id, event.currentTarget.value), {
              group: `name ${id}`,
            })
          }
        />
        {loose.map((issue) => (
          <Hint key={`${issue.code} ${say(issue)}`} tone={issue.severity === 'error' ? 'problem' : 'warning'}>
            {say(issue)}
          </Hint>
        ))}
      </div>
      <div className={styles.kind}>
        <Settings
          block={block}
          process={process}
          directory={desk.directory}
          files={desk.files}
          issues={issues}
          freshId={freshId}
          change={(label, data, group) => {
            const exits = exitsOf({ ...block, data }).map((exit) => exit.id);
            attempt(desk.store, label, changeBlock(id, data, exits), gestureOf(id, group));
          }}
          transact={(label, edit, group) => attempt(desk.store, label, edit, gestureOf(id, group))}
        />
      </div>
      <ExitTargets block={block} issues={issues} />
      <Section title={t('block.note')}>
        <Textarea
          aria-label={t('block.note')}
          description={t('block.noteHelp')}
          value={block.note}
          lang={process.lang}
          autosize
          minRows={2}
          maxRows={8}
          onChange={(event) =>
            attempt(desk.store, { code: 'did.note', params: named }, noteBlock(id, event.currentTarget.value), {
              group: `note ${id}`,
            })
          }
        />
      </Section>
      {isSpare(block) && (
        <div className={styles.foot}>
          <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => duplicateSelection(desk)}>
            {t('block.duplicate')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => deleteSelection(desk)}
          >
            {t('block.delete')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Keystrokes in one control of one block are one step. */
function gestureOf(block: string, group: string | undefined): Gesture {
  return group === undefined ? {} : { group: `${block} ${group}` };
}
