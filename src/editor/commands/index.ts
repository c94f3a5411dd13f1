import type { Desk } from '../desk.ts';
import { askToAppend } from './add.ts';
import { goBack } from './history.ts';
import { askToLink, linkTo } from './link.ts';
import { chooseWire, leave, openSettings, selectAll, toggle, walk } from './look.ts';
import { grid, nudge } from './move.ts';
import { deleteSelection, duplicateSelection } from './remove.ts';
import { groupSelection } from './stage.ts';

/** Something that keys do. Its words are `command.<id>`. */
export interface Command {
  readonly id: string;
  /** Alternatives; the key sheet shows the first ones. */
  readonly keys: readonly string[];
  /** With the keyboard anywhere in the editor, or on the diagram. */
  readonly where: 'editor' | 'canvas';
  readonly part: 'move' | 'select' | 'build' | 'view';
  readonly run: (desk: Desk, keys: string) => void;
}

/** Every command, in the order of the key sheet; only what works is in it. */
export const commands: readonly Command[] = [
  { id: 'next', keys: ['ArrowRight'], where: 'canvas', part: 'move', run: (desk) => walk(desk, 'next') },
  { id: 'previous', keys: ['ArrowLeft'], where: 'canvas', part: 'move', run: (desk) => walk(desk, 'previous') },
  { id: 'above', keys: ['ArrowUp'], where: 'canvas', part: 'move', run: (desk) => walk(desk, 'above') },
  { id: 'below', keys: ['ArrowDown'], where: 'canvas', part: 'move', run: (desk) => walk(desk, 'below') },
  {
    id: 'branch',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    where: 'canvas',
    part: 'move',
    run: (desk, key) => walk(desk, { exit: Number(key) - 1 }),
  },
  { id: 'first', keys: ['Home'], where: 'canvas', part: 'move', run: (desk) => walk(desk, 'first') },
  { id: 'last', keys: ['End'], where: 'canvas', part: 'move', run: (desk) => walk(desk, 'last') },
  { id: 'wireOut', keys: ['.'], where: 'canvas', part: 'move', run: (desk) => chooseWire(desk, 'out') },
  { id: 'wireIn', keys: [','], where: 'canvas', part: 'move', run: (desk) => chooseWire(desk, 'in') },

  { id: 'toggle', keys: ['Space'], where: 'canvas', part: 'select', run: toggle },
  { id: 'all', keys: ['Mod+A'], where: 'canvas', part: 'select', run: selectAll },
  { id: 'leave', keys: ['Escape'], where: 'canvas', part: 'select', run: leave },

  {
    id: 'append',
    keys: ['A'],
    where: 'canvas',
    part: 'build',
    run: askToAppend,
  },
  {
    id: 'new',
    keys: ['N'],
    where: 'canvas',
    part: 'build',
    run: (desk) => desk.store.look({ asking: { is: 'add', at: null, from: null, on: null } }),
  },
  { id: 'group', keys: ['G'], where: 'canvas', part: 'build', run: groupSelection },
  { id: 'link', keys: ['C'], where: 'canvas', part: 'build', run: askToLink },
  {
    id: 'settings',
    keys: ['Enter'],
    where: 'canvas',
    part: 'build',
    run: choose,
  },
  {
    id: 'rename',
    keys: ['F2'],
    where: 'canvas',
    part: 'build',
    run: ({ store }) => store.look({ renaming: store.getState().current }),
  },
  { id: 'duplicate', keys: ['Mod+D'], where: 'canvas', part: 'build', run: duplicateSelection },
  { id: 'delete', keys: ['Delete', 'Backspace'], where: 'canvas', part: 'build', run: deleteSelection },
  {
    id: 'nudge',
    keys: arrowsWith('Shift'),
    where: 'canvas',
    part: 'build',
    run: (desk, keys) => nudge(desk, stepOf(keys, grid)),
  },
  {
    id: 'nudgeFar',
    keys: arrowsWith('Mod+Shift'),
    where: 'canvas',
    part: 'build',
    run: (desk, keys) => nudge(desk, stepOf(keys, 5 * grid)),
  },

  { id: 'undo', keys: ['Mod+Z'], where: 'editor', part: 'view', run: (desk) => goBack(desk, 'undo') },
  { id: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'], where: 'editor', part: 'view', run: (desk) => goBack(desk, 'redo') },
  { id: 'save', keys: ['Mod+S'], where: 'editor', part: 'view', run: (desk) => desk.save() },
  { id: 'fit', keys: ['Shift+1'], where: 'canvas', part: 'view', run: (desk) => desk.canvas.fit() },
  {
    id: 'keys',
    keys: ['?', 'F1'],
    where: 'editor',
    part: 'view',
    run: ({ store }) => store.look({ asking: { is: 'keys' } }),
  },
];

/** Enter: the target of a connection that is being made, or else the settings. */
function choose(desk: Desk): void {
  const { linking, current } = desk.store.getState();
  if (linking !== null && current !== null) linkTo(desk, linking, current);
  else openSettings(desk, current);
}

function arrowsWith(held: string): readonly string[] {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => `${held}+${key}`);
}

function stepOf(keys: string, by: number): { readonly x: number; readonly y: number } {
  if (keys.endsWith('Left')) return { x: -by, y: 0 };
  if (keys.endsWith('Right')) return { x: by, y: 0 };
  return { x: 0, y: keys.endsWith('Up') ? -by : by };
}
