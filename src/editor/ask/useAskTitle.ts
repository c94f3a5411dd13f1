import type { Said } from '#text/said.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import type { Asking } from '../view.ts';

/** What the dialog asks, in words. */
export function useAskTitle(asking: Asking | null): string {
  const t = useWords(editorWords);
  const say = useSay();
  const process = useEditor((state) => state.process);
  const { graph } = drawingOf(process);
  const words = (said: string | Said) => (typeof said === 'string' ? said : say(said));
  const called = (id: string) => {
    const block = process.blocks[id];
    return block === undefined ? '' : words(graph.nameOf(block));
  };
  switch (asking?.is) {
    case 'add':
      if (asking.on !== null) return t('ask.addOn');
      return asking.from === null ? t('ask.add') : t('ask.addAfter', { name: called(asking.from.block) });
    case 'exit':
      return t('ask.exit', { name: called(asking.block) });
    case 'target': {
      const block = process.blocks[asking.from.block];
      return t('ask.target', { exit: block === undefined ? '' : words(graph.exitNameOf(block, asking.from.exit)) });
    }
    case 'keys':
      return t('keys.title');
    case undefined:
      return '';
  }
}
