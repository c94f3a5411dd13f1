import type { Edit } from '#model/edit.ts';
import type { Refusal } from '#model/issue.ts';
import type { Said } from '#text/said.ts';
import type { EditorStore, Gesture } from '../store.ts';

/** Does an edit; a refusal is told. */
export function attempt(store: EditorStore, label: Said, edit: Edit, gesture?: Gesture): Refusal | null {
  const refusal = store.transact(label, edit, gesture);
  if (refusal !== null) store.tell(refusal, 'refused');
  return refusal;
}
