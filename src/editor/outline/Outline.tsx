import { useRef, type KeyboardEvent } from 'react';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { openSettings } from '../commands/look.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import styles from './Outline.module.css';
import { OutlineBlock } from './OutlineBlock.tsx';

/** The process as a list to read, in reading order, with where each block leads. Choosing one shows it on the diagram. */
export function Outline({ onChosen }: { readonly onChosen?: () => void }) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const order = useEditor((state) => drawingOf(state.process).order);
  const current = useEditor((state) => state.current ?? order[0] ?? null);
  const tree = useRef<HTMLUListElement>(null);

  function choose(id: string) {
    desk.store.look({ selection: [id], current: id });
    desk.canvas.reveal(id);
    onChosen?.();
  }

  function go(id: string | undefined) {
    if (id === undefined) return;
    choose(id);
    tree.current?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(id)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const here = order.indexOf(current ?? '');
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(order[here + 1]),
      ArrowUp: () => go(order[here - 1]),
      Home: () => go(order[0]),
      End: () => go(order.at(-1)),
      Enter: () => openSettings(desk, current),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : startingWith(event);
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  }

  /** A letter goes to the next block whose name begins with it. */
  function startingWith({ key }: KeyboardEvent): (() => void) | undefined {
    if (!/^[\p{L}\p{N}]$/u.test(key)) return undefined;
    const { process } = desk.store.getState();
    const { graph } = drawingOf(process);
    const here = order.indexOf(current ?? '');
    const next = [...order.slice(here + 1), ...order.slice(0, here + 1)].find((id) => {
      const block = process.blocks[id];
      const name = block === undefined ? '' : graph.nameOf(block);
      return (typeof name === 'string' ? name : say(name)).toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
    });
    return () => go(next);
  }

  return (
    <ul ref={tree} role="tree" aria-label={t('outline.tree')} className={styles.tree}>
      {order.map((id, index) => (
        <OutlineBlock
          key={id}
          id={id}
          step={index + 1}
          isStop={id === current}
          onChoose={choose}
          onKeyDown={onKeyDown}
        />
      ))}
    </ul>
  );
}
