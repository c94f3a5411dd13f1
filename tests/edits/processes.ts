import fc from 'fast-check';
import type { Block, Field, Flow, Process } from '#model/process.ts';

/** A record as JSON gives it; fast-check also makes ones without a prototype. */
function record<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record<T>(model, { noNullPrototype: true });
}

const point = record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const words = fc.oneof(
  fc.constantFrom('', ' ', 'Jefe', '<b>"&', '{{ f1 }}', '{{ f2 | upcase }} {{ f9 }}'),
  fc.string({ maxLength: 8 }),
);
const fieldId = fc.constantFrom('f1', 'f2', 'f3', 'f9');

/** Settings such as blocks have: exits, questions, people named by fields, texts with answers. */
export const settings = record({
  exits: fc.uniqueArray(fc.constantFrom('sent', 'accepted', 'rejected'), { maxLength: 3 }),
  items: fc.array(record({ field: fieldId, required: fc.boolean() }), { maxLength: 2 }),
  voters: fc.array(fc.oneof(record({ is: fc.constant('field'), field: fieldId }), fc.constant({ is: 'requester' })), {
    maxLength: 2,
  }),
  subject: words,
  tasks: fc.array(record({ id: fc.constantFrom('t1', 't2'), title: words }), { maxLength: 2 }),
});

function blockOf(id: string): fc.Arbitrary<Block> {
  return fc
    .record({ name: words, note: words, at: point, data: settings, stage: fc.option(fc.constant('s1'), { nil: null }) })
    .map(({ stage, ...block }) => ({ id, kind: 'step', ...block, ...(stage === null ? {} : { stage }) }));
}

/** A field with some id. */
export function fieldOf(id: string): fc.Arbitrary<Field> {
  const rest = record({
    key: fc.constantFrom('', 'a', 'b', 'version'),
    label: words,
    help: words,
    initial: fc.jsonValue({ maxDepth: 1 }),
  });
  return rest.map(({ initial, ...field }) => ({
    id,
    type: 'shortText',
    ...field,
    // What fast-check calls a JSON value is one; its type only does not say so.
    initial: JSON.parse(JSON.stringify(initial)),
    options: { choices: [{ id: 'o1', label: 'Sí' }] },
  }));
}

function flowsAmong(blocks: readonly Block[]): fc.Arbitrary<Record<string, Flow>> {
  const exits = blocks.flatMap(({ id, data }) => exitsIn(data).map((exit) => ({ block: id, exit })));
  if (exits.length === 0) return fc.constant({});
  const wire = record({
    to: fc.constantFrom(...blocks.map(({ id }) => id)),
    bends: fc.option(fc.array(point, { minLength: 1, maxLength: 2 }), { nil: null }),
  });
  return fc.subarray(exits).chain((wired) =>
    fc.tuple(...wired.map(() => wire)).map((ends) =>
      Object.fromEntries(
        ends.flatMap(({ to, bends }, at) => {
          const [id, from] = [`c${at + 1}`, wired[at]];
          return from === undefined ? [] : [[id, { id, from, to, ...(bends === null ? {} : { bends }) }] as const];
        }),
      ),
    ),
  );
}

function exitsIn(data: Block['data']): readonly string[] {
  return Array.isArray(data['exits']) ? data['exits'].filter((exit) => typeof exit === 'string') : [];
}

/** Random well-formed processes of up to five blocks and three fields. */
export const processes: fc.Arbitrary<Process> = fc
  .record({ name: words, description: words, lang: fc.constantFrom('es', 'en'), requestTitle: words })
  .chain((start) =>
    fc
      .tuple(fc.subarray(['b1', 'b2', 'b3', 'b4', 'b5']), fc.subarray(['f1', 'f2', 'f3']))
      .chain(([blocks, fields]) => fc.tuple(fc.tuple(...blocks.map(blockOf)), fc.tuple(...fields.map(fieldOf))))
      .chain(([blocks, fields]) =>
        flowsAmong(blocks).map((flows) => ({
          ...start,
          fields: Object.fromEntries(fields.map((field) => [field.id, field])),
          blocks: Object.fromEntries(blocks.map((block) => [block.id, block])),
          flows,
          stages: { s1: { id: 's1', name: 'Etapa' } },
        })),
      ),
  );
