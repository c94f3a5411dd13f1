// What is told is data; its words are declared beside it.
import '../told.text.ts';
import type { Drawing } from '#blocks/draw.ts';
import { say } from '#text/i18n.ts';
import { createCanvasPort } from '../canvasPort.ts';
import type { Desk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { createEditorStore } from '../store.ts';

/** A desk with a drawn process, a journal that takes everything, and no canvas. */
export function deskOf(drawn: Drawing): Desk {
  let ids = 0;
  const store = createEditorStore({
    draft: { revision: 0, process: drawn.process() },
    journal: [],
    port: {
      append: async (revision) => ({ revision: revision + 1 }),
      checkpoint: async () => undefined,
      whyNot: () => ({ code: 'editor.refused.stale' }),
    },
    now: () => '2026-11-23T12:00:00.000Z',
    newId: () => `e${++ids}`,
  });
  const files = { keep: () => Promise.reject(new Error('no files here')), open: async () => null };
  const directory = { people: {}, groups: {} };
  const contentLang = () => 'es' as const;
  return {
    store,
    canvas: createCanvasPort(),
    directory,
    processes: [],
    files,
    now: () => '',
    zone: 'UTC',
    contentLang,
    save: () => undefined,
  };
}

export const idOf = ({ store }: Desk, name: string) =>
  Object.values(store.getState().process.blocks).find((block) => block.name === name)?.id ?? `no «${name}»`;
export const choose = (desk: Desk, ...names: readonly string[]) =>
  desk.store.look({ selection: names.map((name) => idOf(desk, name)) });
export const wires = ({ store }: Desk) => {
  const { blocks, flows } = store.getState().process;
  return Object.values(flows)
    .map((flow) => `${blocks[flow.from.block]?.name} ${flow.from.exit} ${blocks[flow.to]?.name}`)
    .toSorted();
};
export const told = ({ store }: Desk) => say(store.getState().notice?.said ?? { code: 'told.noneSelected' }, 'es');
const boxes = ({ store }: Desk) => Object.values(drawingOf(store.getState().process).boxes);
export const overlaps = (desk: Desk) =>
  boxes(desk).some((one, at) =>
    boxes(desk)
      .slice(at + 1)
      .some(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      ),
  );
