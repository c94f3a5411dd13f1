import type { Desk } from '../desk.ts';

/** Takes back the last step, or does it again, and says which one it was. */
export function goBack(desk: Desk, did: 'undo' | 'redo'): void {
  const entry = desk.store.getState()[did].at(-1);
  if (entry === undefined) {
    return desk.store.tell({ code: did === 'undo' ? 'told.nothingToUndo' : 'told.nothingToRedo' });
  }
  desk.store[did]();
  desk.store.tell({ code: `told.${did}`, params: { label: entry.label } });
}
