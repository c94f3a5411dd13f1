import { groupInStage } from '#model/edits/groupInStage.ts';
import { freshIdIn } from '#model/ids.ts';
import type { BlockId } from '#model/process.ts';
import { tOf } from '#text/i18n.ts';
import type { Desk } from '../desk.ts';
import { deadlineWords } from '../settings/deadline.text.ts';
import { attempt } from './attempt.ts';

/** Makes a stage of the blocks that are chosen. */
export function groupSelection({ store, contentLang }: Desk): void {
  const { process, selection } = store.getState();
  const blocks = selection.filter((id): id is BlockId => process.blocks[id] !== undefined);
  if (blocks.length === 0) return;
  const number = Object.keys(process.stages).length + 1;
  const name = tOf(deadlineWords, contentLang())('freshStage', { number });
  attempt(
    store,
    { code: 'did.group', params: { count: blocks.length, stage: name } },
    groupInStage(freshIdIn(process)('s'), name, blocks),
  );
}
