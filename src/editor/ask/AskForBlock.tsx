import { BlockIcon } from '#ui/BlockIcon.tsx';
import { useSay } from '#ui/useSay.ts';
import { addable, addBlockOf } from '../commands/add.ts';
import { useDesk } from '../desk.ts';
import type { Asking } from '../view.ts';
import { ChooseList } from './ChooseList.tsx';

interface AskForBlockProps {
  readonly asking: Extract<Asking, { is: 'add' }>;
  readonly label: string;
}

/** Which kind of block to add; it is placed, connected, and its name is open to be typed. */
export function AskForBlock({ asking, label }: AskForBlockProps) {
  const desk = useDesk();
  const say = useSay();
  const { process } = desk.store.getState();
  const choices = addable.map(({ kind, face, fresh }) => {
    const [name, about] = [say({ code: `${kind}.name` }), say({ code: `${kind}.about` })];
    const icon = <BlockIcon name={face(fresh(desk.contentLang()), process).icon} />;
    return { id: kind, text: name, icon, name, detail: about };
  });
  return (
    <ChooseList
      label={label}
      choices={choices}
      onChoose={(kind) => {
        desk.store.look({ asking: null });
        const added = addBlockOf(desk, kind, asking);
        if (added === null) return;
        desk.canvas.reveal(added);
        desk.store.look({ renaming: added });
      }}
    />
  );
}
