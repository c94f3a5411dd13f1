import fc from 'fast-check';
import { exitsOf, kindOf, newBlock } from '#blocks/index.ts';
import { processSchema } from '#blocks/process.ts';
import { fieldKindOf } from '#fields/index.ts';
import type { Actor } from '#model/actor.ts';
import { directoryOf } from '#model/directory.ts';
import type { JsonObject } from '#model/json.ts';
import type { Locks } from '#model/locks.ts';
import { emptyProcess, type Block, type Flow, type Process } from '#model/process.ts';

/** Three people, one of them deactivated, and a group. */
export const smallDirectory = directoryOf({
  people: ['ana', 'bea', 'gone'].map((id) => ({
    id,
    name: id,
    email: `${id}@example.com`,
    role: id === 'bea' ? 'agent' : 'requester',
    manager: id === 'ana' ? 'bea' : null,
    active: id !== 'gone',
  })),
  groups: [{ id: 'g1', slug: 'g1', name: 'G', members: ['ana', 'bea', 'gone'] }],
});

/** Mostly somebody who is there: a process in which nobody can work stops at once. */
const actor: fc.Arbitrary<Actor> = mostly<Actor>(
  [{ is: 'person', id: 'bea' }, { is: 'group', id: 'g1' }, { is: 'requester' }],
  [{ is: 'manager' }, { is: 'person', id: 'gone' }, { is: 'field', field: 'f1' }],
);

const rule = mostly([{ is: 'anyone' }, { is: 'all' }, { is: 'majority' }], [{ is: 'number', number: 2 }]);

const approval = fc.record({
  instructions: fc.constant(''),
  bodies: fc.array(
    fc.record({
      id: fc.constantFrom('o1', 'o2'),
      name: fc.constant(''),
      voters: fc.array(actor, { minLength: 1 }),
      rule,
    }),
    { minLength: 1, maxLength: 1 },
  ),
  outcomes: fc.record({
    accepted: fc.constant({ name: '', comment: false }),
    rejected: fc.constantFrom(null, { name: '', comment: true }),
    cancelled: fc.constantFrom(null, { name: 'Ya no', comment: false }),
    added: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('x1', 'x2'),
        name: fc.constantFrom('', 'Con condiciones'),
        comment: fc.boolean(),
        as: fc.constantFrom('accepted', 'rejected', 'cancelled'),
      }),
      { selector: (one) => one.id, maxLength: 2 },
    ),
  }),
});

const tasks = fc.record({
  tasks: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('t1', 't2', 't3'),
      name: mostly(['Hacer', 'Hacer {{ f2 }}'], ['Mal {{ f2']),
      instructions: fc.constant(''),
      responsible: fc.option(actor, { freq: 20 }),
      due: fc.constantFrom({ is: 'none' }, { is: 'after', days: 2 }),
      required: fc.boolean(),
    }),
    { selector: (task) => task.id, minLength: 1 },
  ),
});

const form = fc.record({
  who: fc.option(actor, { freq: 20 }),
  instructions: fc.constant(''),
  items: fc.constantFrom([], [{ field: 'f2', required: true, readOnly: false }]),
});

const notify = fc.record({
  to: fc.array(actor, { minLength: 1, maxLength: 2 }),
  subject: fc.constant('Aviso'),
  body: mostly(['Hola', '{{ f2 }}'], ['{% odd %}']),
});

const test = fc.constantFrom(
  { is: 'test', field: 'f2', op: 'isAnswered', to: null },
  { is: 'test', field: 'f2', op: 'contains', to: { is: 'value', value: 'a' } },
  { is: 'test', field: 'f1', op: 'includes', to: { is: 'requester' } },
);

const condition = fc.record({
  cases: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('k1', 'k2', 'k3'),
      name: fc.constantFrom('', 'Así'),
      when: fc.oneof(
        {
          weight: 12,
          arbitrary: fc.record({
            is: fc.constantFrom('all', 'any'),
            of: fc.array(test, { minLength: 1, maxLength: 3 }),
          }),
        },
        { weight: 3, arbitrary: fc.record({ is: fc.constant('not'), of: test }) },
        { weight: 1, arbitrary: fc.constant({ is: 'all', of: [] }) },
      ),
    }),
    { selector: (one) => one.id, minLength: 1 },
  ),
});

const assign = fc.record({
  sets: fc.array(
    mostly(
      [
        { field: 'f1', value: { is: 'requester' } },
        { field: 'f1', value: { is: 'empty' } },
        { field: 'f2', value: { is: 'text', text: 'Hola {{ f2 }}' } },
        { field: 'f2', value: { is: 'field', field: 'f1' } },
      ],
      [
        { field: 'f9', value: { is: 'empty' } },
        { field: 'f2', value: { is: 'text', text: 'Mal {{ f2' } },
      ],
    ),
    { minLength: 1, maxLength: 2 },
  ),
});

const end = fc.record({
  result: fc.constantFrom('completed', 'rejected', 'cancelled'),
  label: fc.constantFrom('', 'Así'),
});

/** Any block of a kind that is no split and no join. */
export const drawn: fc.Arbitrary<readonly [kind: string, data: JsonObject]> = fc.oneof(
  ...Object.entries({ approval, tasks, form, condition, assign, notify, end }).map(([kind, data]) => ({
    weight: kind === 'end' ? 1 : 3,
    arbitrary: (data as fc.Arbitrary<JsonObject>).map((one) => [kind, one] as const),
  })),
);

/** The settings of every start: it asks both fields. */
export const start: JsonObject = {
  instructions: '',
  items: [
    { field: 'f1', required: false, readOnly: false },
    { field: 'f2', required: false, readOnly: false },
  ],
};

/** Any process that the editor could hold: some exits lead nowhere, some back, some blocks cannot be worked in. */
export const anyProcess: fc.Arbitrary<Process> = fc
  .tuple(fc.array(drawn, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()))
  .map(([others, numbers]) => {
    const all = [['start', start] as const, ...others];
    const next = () => numbers.next().value ?? 0;
    const blocks = all.map(([kind, data], at): Block => {
      const block = newBlock(kind, `b${at + 1}`, `Bloque ${at + 1}`, { x: at * 300, y: 0 }, 'es');
      return { ...block, data, ...locksOf(next()) };
    });
    return processWith(blocks, flowsOf(blocks, next));
  });

/** One block in six locks all, and one what the forms ask for. */
function locksOf(number: number): Pick<Block, 'locks'> {
  const [all, some]: readonly Locks[] = [{ is: 'all' }, { is: 'some', of: [{ field: 'f2' }] }];
  const locks = [all, some][number % 6];
  return locks === undefined ? {} : { locks };
}

/** A process of these blocks, with the two fields that they ask. */
export function processWith(blocks: readonly Block[], flows: readonly Flow[]): Process {
  return processSchema.parse({
    ...emptyProcess('Cualquiera', 'es'),
    requestTitle: 'Pedido {{ f2 }}',
    fields: Object.fromEntries([field('f1', 'people'), field('f2', 'shortText')].map((one) => [one.id, one])),
    blocks: Object.fromEntries(blocks.map((block) => [block.id, block])),
    flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])),
  });
}

/**
 * One exit in twelve leads nowhere; the others to any block but the start. What passes by itself leads onward only: an
 * endless loop has a test of its own, and takes long.
 */
function flowsOf(blocks: readonly Block[], next: () => number): readonly Flow[] {
  return blocks.flatMap((block, at) => {
    const isPassing = kindOf(block).fragment(block.data).is === 'pass';
    const targets = isPassing ? blocks.slice(at + 1) : blocks.slice(1);
    return exitsOf(block).flatMap((exit, nth) => {
      const to = targets[next() % Math.max(targets.length, 1)];
      if (to === undefined || next() % 12 === 0) return [];
      return [{ id: `c${at}x${nth}`, from: { block: block.id, exit: exit.id }, to: to.id }];
    });
  });
}

/** One of the usual values, and now and then an odd one. */
function mostly<T>(usual: readonly T[], odd: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

function field(id: string, type: string) {
  return { id, key: id, type, label: id, help: '', initial: null, options: fieldKindOf(type).freshOptions() };
}
