import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { linkTo, targetsIn } from '../commands/link.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import type { OpenExit } from '../view.ts';
import { ChooseList } from './ChooseList.tsx';

/** The block that an exit leads to. */
export function AskForTarget({ from, label }: { readonly from: OpenExit; readonly label: string }) {
  const desk = useDesk();
  const say = useSay();
  const process = useEditor((state) => state.process);
  const { faceOf } = drawingOf(process);
  const choices = targetsIn(process, from).map((block) => ({
    id: block.id,
    text: block.name,
    icon: <BlockIcon name={faceOf(block).icon} />,
    name: <Content lang={process.lang}>{block.name}</Content>,
    detail: say({ code: `${block.kind}.name` }),
  }));
  return (
    <ChooseList
      key="target"
      label={label}
      choices={choices}
      onChoose={(to) => {
        linkTo(desk, from, to);
        desk.canvas.focus(from.block);
      }}
    />
  );
}
