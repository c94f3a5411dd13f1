import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Flow } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { deleteFlow } from '../commands/remove.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import styles from './settings.module.css';
import { TargetSelect } from './TargetSelect.tsx';

/** A connection: where it comes from and where it leads. */
export function FlowSettings({ flow }: { readonly flow: Flow }) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const process = useEditor((state) => state.process);
  const from = process.blocks[flow.from.block];
  if (from === undefined) return null;
  return (
    <>
      <Section title={t('flow.from')}>
        <Content lang={process.lang}>{from.name}</Content>
      </Section>
      <Section title={t('flow.to')}>
        <TargetSelect block={from} process={process} exit={flow.from.exit} />
      </Section>
      <div className={styles.foot}>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => deleteFlow(desk, flow.id)}
        >
          {t('flow.delete')}
        </Button>
      </div>
    </>
  );
}
