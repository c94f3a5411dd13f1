import { expect, it } from 'vitest';
import type { JsonObject } from '#model/json.ts';
import { StoreError } from '#runtime/storeError.ts';
import { draftWriter, type Kept } from './draftWriter.ts';

/** A store whose writes end when the test says so. */
function slowStore() {
  const written: JsonObject[] = [];
  const kept: Kept['is'][] = [];
  let dropped = 0;
  const waiting: { readonly end: () => void; readonly fail: (error: Error) => void }[] = [];
  const writer = draftWriter(
    (value) => new Promise((end, fail) => waiting.push({ end: () => (written.push(value), end()), fail })),
    async () => void (dropped += 1),
    (state) => kept.push(state.is),
  );
  const next = async (how: 'end' | 'fail') => {
    const write = waiting.shift();
    if (how === 'end') write?.end();
    else write?.fail(new Error('no room'));
    await new Promise((go) => setImmediate(go));
  };
  return { writer, written, kept, next, droppedTimes: () => dropped, waiting };
}

it('writes the latest value only, one write after another', async () => {
  const { writer, written, kept, next } = slowStore();

  for (const n of [1, 2, 3]) writer.keep({ n });
  await next('end');
  await next('end');

  expect(written).toEqual([{ n: 1 }, { n: 3 }]);
  expect(kept).toEqual(['keeping', 'kept']);
});

it('says when a value was not kept, and tries with the next one', async () => {
  const { writer, written, kept, next } = slowStore();

  writer.keep({ n: 1 });
  await next('fail');
  writer.keep({ n: 2 });
  await next('end');

  expect(written).toEqual([{ n: 2 }]);
  expect(kept).toEqual(['keeping', 'failed', 'keeping', 'kept']);
});

it('nothing is written after it was dropped, and the dropping comes last', async () => {
  const { writer, written, waiting, next, droppedTimes } = slowStore();

  writer.keep({ n: 1 });
  writer.keep({ n: 2 });
  const dropping = writer.drop();
  expect(droppedTimes()).toBe(0);
  await next('end');
  await dropping;
  writer.keep({ n: 3 });

  expect(droppedTimes()).toBe(1);
  expect(written).toEqual([{ n: 1 }]);
  expect(waiting).toEqual([]);
});

it('a draft that cannot be forgotten does not undo what was sent, but a bug is told', async () => {
  async function dropping(error: Error): Promise<void> {
    const drop = async () => {
      throw error;
    };
    await draftWriter(async () => {}, drop, ignore).drop();
  }

  await expect(dropping(new StoreError('quota', 'no room'))).resolves.toBeUndefined();
  await expect(dropping(new TypeError('bug'))).rejects.toThrow('bug');
});

function ignore(): void {}
