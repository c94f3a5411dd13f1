import { Select } from '@mantine/core';
import { exitsOf } from '#blocks/index.ts';
import { exitFlow } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import type { Block, ExitId, Process } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { linkTo, targetsIn, unlink } from '../commands/link.ts';
import { useDesk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';

interface TargetSelectProps {
  readonly block: Block;
  readonly process: Process;
  readonly exit: ExitId;
  readonly issue?: Issue | undefined;
}

/** The block that one exit leads to. */
export function TargetSelect({ block, process, exit, issue }: TargetSelectProps) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const { graph, stepOf } = drawingOf(process);
  const from = { block: block.id, exit };
  const found = exitsOf(block).find((one) => one.id === exit);
  const data = targetsIn(process, from).map((target) => {
    const name = graph.nameOf(target);
    return { value: target.id, label: `${stepOf(target.id)}. ${typeof name === 'string' ? name : say(name)}` };
  });
  return (
    <Select
      label={
        found?.name == null ? (
          say(found?.said ?? { code: 'editor.block.exits' })
        ) : (
          <Content lang={process.lang}>{found.name}</Content>
        )
      }
      placeholder={t('block.exitNone')}
      data={data}
      value={exitFlow(process, block.id, exit)?.to ?? null}
      error={issue === undefined ? undefined : say(issue)}
      searchable
      clearable
      allowDeselect={false}
      data-exit={exit}
      renderOption={({ option }) => <Content lang={process.lang}>{option.label}</Content>}
      onChange={(to) => {
        if (to === null) unlink(desk, from);
        else linkTo(desk, from, to);
      }}
    />
  );
}
