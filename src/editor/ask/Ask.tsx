import { Modal } from '@mantine/core';
import { useDesk, useEditor } from '../desk.ts';
import type { Asking } from '../view.ts';
import { AskForBlock } from './AskForBlock.tsx';
import { AskForExit } from './AskForExit.tsx';
import { AskForTarget } from './AskForTarget.tsx';
import { KeySheet } from './KeySheet.tsx';
import { useAskTitle } from './useAskTitle.ts';

/** The one dialog of the editor: what it asks is in the store. Leaving it gives the keyboard back to the diagram. */
export function Ask() {
  const { store, canvas } = useDesk();
  const asking = useEditor((state) => state.asking);
  const title = useAskTitle(asking);
  return (
    <Modal
      opened={asking !== null}
      title={title}
      size={asking?.is === 'keys' ? 720 : 420}
      returnFocus={false}
      onClose={() => {
        store.look({ asking: null });
        canvas.focus(store.getState().current);
      }}
    >
      {asking !== null && <Question asking={asking} title={title} />}
    </Modal>
  );
}

function Question({ asking, title }: { readonly asking: Asking; readonly title: string }) {
  switch (asking.is) {
    case 'add':
      return <AskForBlock asking={asking} label={title} />;
    case 'exit':
      return <AskForExit block={asking.block} label={title} />;
    case 'target':
      return <AskForTarget from={asking.from} label={title} />;
    case 'keys':
      return <KeySheet />;
  }
}
