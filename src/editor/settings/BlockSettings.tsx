import { Button } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import type { Block } from '#model/process.ts';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { isSpare } from '../commands/add.ts';
import { deleteSelection, duplicateSelection } from '../commands/remove.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import { BlockDeadline } from './BlockDeadline.tsx';
import { BlockLocks } from './BlockLocks.tsx';
import { BlockName } from './BlockName.tsx';
import { BlockNote } from './BlockNote.tsx';
import { BlockStage } from './BlockStage.tsx';
import { ExitTargets } from './ExitTargets.tsx';
import { KindSettings } from './KindSettings.tsx';
import styles from './settings.module.css';

/**
 * Name, the settings of its kind, where its exits lead, and a note. What does not concern the control that is typed
 * into is drawn a moment later, so that a letter is on the screen at once.
 */
export function BlockSettings({ block }: { readonly block: Block }) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const process = useEditor((state) => state.process);
  const all = useEditor((state) => state.issues);
  const issues = useMemo(() => all.filter(({ place }) => place.block === block.id), [all, block.id]);
  const now = useMemo(() => ({ block, process }), [block, process]);
  const later = useDeferredValue(now);
  const isSameData = later.block.data === block.data && later.process.fields === process.fields;
  const kind = isSameData ? later : now;
  // A section whose own part has changed is drawn at once: what is clicked next in it must build on what it is now.
  const deadline = later.block.deadline === block.deadline ? later : now;
  const locks = later.block.locks === block.locks ? later : now;
  const loose = issues.filter(
    ({ place }) => place.path === undefined && place.exit === undefined && place.field === undefined,
  );
  return (
    <>
      <div className={styles.head}>
        <BlockName block={block} issue={issues.find(({ place }) => place.path === 'name')} />
        {loose.map((issue) => (
          <Hint key={`${issue.code} ${say(issue)}`} tone={issue.severity === 'error' ? 'problem' : 'warning'}>
            {say(issue)}
          </Hint>
        ))}
      </div>
      <div className={styles.kind}>
        <KindSettings block={kind.block} process={kind.process} issues={issues} />
      </div>
      <BlockDeadline block={deadline.block} process={deadline.process} issues={issues} />
      <BlockLocks block={locks.block} process={locks.process} issues={issues} />
      <ExitTargets block={later.block} process={later.process} issues={issues} />
      <BlockStage block={later.block} process={later.process} />
      <BlockNote id={block.id} note={block.note} lang={process.lang} />
      {isSpare(block) && (
        <div className={styles.foot}>
          <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => duplicateSelection(desk)}>
            {t('block.duplicate')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            className={styles.remove ?? ''}
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
