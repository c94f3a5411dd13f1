import fc from 'fast-check';
import { newBlock } from '#blocks/index.ts';
import { processSchema } from '#blocks/process.ts';
import { fieldKindOf } from '#fields/index.ts';
import type { JsonObject } from '#model/json.ts';
import { emptyProcess, type Block, type Flow, type Process } from '#model/process.ts';

/** A part of a process that is entered at one place and left towards one. */
type Step =
  | { readonly is: 'task' | 'form' | 'notify' | 'assign' | 'wait' }
  /** Begins a request of the process `childId`, and goes on however that ends. */
  | { readonly is: 'subprocess' }
  | {
      readonly is: 'approval';
      readonly rejected: 'back' | 'out' | 'on';
      /** Whether it has a deadline, and whether it is left by it. */
      readonly deadline: 'none' | 'stays' | 'leaves';
    }
  | { readonly is: 'choice'; readonly ways: readonly (readonly Step[])[] }
  /** Splits and joins that do not nest; the parts run in one after the other or side by side. */
  | { readonly is: 'woven'; readonly parts: readonly Step[] }
  | {
      readonly is: 'parallel';
      readonly mode: 'all' | 'chosen';
      readonly first: number | null;
      readonly branches: readonly (readonly Step[])[];
    };

const simple: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Step>({ is: 'task' }, { is: 'form' }, { is: 'wait' }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ is: 'notify' }, { is: 'assign' }) },
  {
    weight: 4,
    arbitrary: fc.record<Extract<Step, { is: 'approval' }>>({
      is: fc.constant('approval'),
      rejected: fc.constantFrom('back', 'out', 'on'),
      deadline: fc.constantFrom('none', 'none', 'stays', 'leaves'),
    }),
  },
);

/** Steps of which the smallest are `leaf`. */
function stepsOf(leaf: fc.Arbitrary<Step>): fc.Arbitrary<readonly Step[]> {
  // What may stand in a woven section: nothing in it goes back.
  const part = leaf.filter((step) => step.is !== 'approval' || step.rejected !== 'back');
  return fc.letrec<{ step: Step; steps: readonly Step[] }>((tie) => ({
    steps: fc.array(tie('step'), { minLength: 1, maxLength: 3, depthIdentifier: 'steps' }),
    step: fc.oneof(
      { depthIdentifier: 'steps', depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: leaf },
      {
        weight: 1,
        arbitrary: fc.record<Extract<Step, { is: 'choice' }>>({
          is: fc.constant('choice'),
          ways: fc.array(tie('steps'), { minLength: 2, maxLength: 2 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record<Extract<Step, { is: 'woven' }>>({
          is: fc.constant('woven'),
          parts: fc.array(part, { minLength: 4, maxLength: 4 }),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record<Extract<Step, { is: 'parallel' }>>({
          is: fc.constant('parallel'),
          mode: fc.constantFrom('all', 'all', 'chosen'),
          first: fc.constantFrom(null, null, 1, 2),
          branches: fc.array(tie('steps'), { minLength: 2, maxLength: 3 }),
        }),
      },
    ),
  })).steps;
}

/** The id under which the process that subprocesses begin is published. */
export const childId = 'x2';

/**
 * A process that always can be brought to its end: loops, choices, deadlines and parallel sections, nested at will; and
 * the process that its subprocesses begin, of the same parts but without any.
 */
export const wellFormed: fc.Arbitrary<{ readonly process: Process; readonly child: Process }> = fc.record({
  process: drawnOf(
    stepsOf(
      fc.oneof({ weight: 6, arbitrary: simple }, { weight: 1, arbitrary: fc.constant<Step>({ is: 'subprocess' }) }),
    ),
    2,
  ),
  child: drawnOf(stepsOf(simple), 1),
});

function drawnOf(steps: fc.Arbitrary<readonly Step[]>, maxLength: number): fc.Arbitrary<Process> {
  return fc.array(steps, { minLength: 1, maxLength }).map((parts) => {
    const drawing = new Drawing();
    const start = drawing.add('start', startData);
    const left = drawing.steps(parts.flat(), [{ block: start, exit: 'sent' }]);
    const end = drawing.add('end', { result: 'completed', label: '' });
    drawing.join(left, end);
    return drawing.process();
  });
}

interface OpenExit {
  readonly block: string;
  readonly exit: string;
}

const startData: JsonObject = {
  instructions: '',
  items: [
    { field: 'f1', required: false, readOnly: false },
    { field: 'f2', required: false, readOnly: false },
  ],
};

/** Turns steps into blocks and connections. */
class Drawing {
  private readonly blocks: Block[] = [];
  private readonly flows: Flow[] = [];
  private rejected: string | null = null;

  add(kind: string, data?: JsonObject, more: Partial<Block> = {}): string {
    const id = `b${this.blocks.length + 1}`;
    const block = newBlock(kind, id, `Bloque ${id}`, { x: this.blocks.length * 300, y: 0 }, 'es');
    this.blocks.push({ ...block, ...(data === undefined ? {} : { data }), ...more });
    return id;
  }

  join(from: readonly OpenExit[], to: string): void {
    for (const one of from) this.flows.push({ id: `c${this.flows.length + 1}`, from: one, to });
  }

  steps(steps: readonly Step[], from: readonly OpenExit[]): readonly OpenExit[] {
    const firstHere = this.blocks.length + 1;
    return steps.reduce((open, step) => this.step(step, open, `b${firstHere}`), from);
  }

  process(): Process {
    const fields = [
      { id: 'f1', type: 'people' },
      { id: 'f2', type: 'shortText' },
    ].map(({ id, type }) => ({
      id,
      key: id,
      type,
      label: id,
      help: '',
      initial: null,
      options: fieldKindOf(type).freshOptions(),
    }));
    return processSchema.parse({
      ...emptyProcess('Bien formado', 'es'),
      requestTitle: 'Pedido {{ f2 }}',
      fields: recordOf(fields),
      blocks: recordOf(this.blocks),
      flows: recordOf(this.flows),
    });
  }

  /** `back` is the first block of the sequence in which the step stands: going back there stays in the same branch. */
  private step(step: Step, from: readonly OpenExit[], back: string): readonly OpenExit[] {
    switch (step.is) {
      case 'task':
      case 'form':
      case 'notify':
      case 'assign':
      case 'wait':
        return this.one(step.is, from);
      case 'subprocess': {
        const block = this.add('subprocess', subprocessData);
        this.join(from, block);
        return ['completed', 'rejected', 'cancelled'].map((exit) => ({ block, exit }));
      }
      case 'approval':
        return this.approval(step, from, back);
      case 'choice':
        return this.choice(step.ways, from);
      case 'parallel':
        return this.parallel(step, from);
      case 'woven':
        return this.woven(step.parts, from);
    }
  }

  private one(is: 'task' | 'form' | 'notify' | 'assign' | 'wait', from: readonly OpenExit[]): readonly OpenExit[] {
    const { kind, data, exit } = ones[is];
    const block = this.add(kind, data);
    this.join(from, block);
    return [{ block, exit }];
  }

  private approval(
    { rejected, deadline }: Extract<Step, { is: 'approval' }>,
    from: readonly OpenExit[],
    back: string,
  ): readonly OpenExit[] {
    const escalate = [{ is: 'group' as const, id: 'g1' }];
    const due = { due: { is: 'after' as const, hours: 8 }, reminders: [{ before: { hours: 2 }, to: [] }], escalate };
    const more = deadline === 'none' ? {} : { deadline: { ...due, leaves: deadline === 'leaves' } };
    const block = this.add('approval', approvalData, more);
    this.join(from, block);
    const onward = [{ block, exit: 'accepted' }, ...(deadline === 'leaves' ? [{ block, exit: 'expired' }] : [])];
    const no = { block, exit: 'rejected' };
    if (rejected === 'on') return [...onward, no];
    if (rejected === 'back') this.join([no], back);
    else this.join([no], this.rejectedEnd());
    return onward;
  }

  private choice(ways: readonly (readonly Step[])[], from: readonly OpenExit[]): readonly OpenExit[] {
    const when = { is: 'test', field: 'f2', op: 'isAnswered', to: null };
    const block = this.add('condition', { cases: [{ id: 'k1', name: 'Con texto', when }] });
    this.join(from, block);
    const exits = ['k1', 'otherwise'];
    return ways.flatMap((way, at) => this.steps(way, [{ block, exit: exits[at] ?? 'otherwise' }]));
  }

  private parallel(
    { mode, first, branches }: Extract<Step, { is: 'parallel' }>,
    from: readonly OpenExit[],
  ): readonly OpenExit[] {
    const when = { is: 'test', field: 'f2', op: 'isAnswered', to: null };
    const drawn = branches.map((_branch, at) => ({
      id: `r${at + 1}`,
      name: '',
      when: mode === 'chosen' && at > 0 ? when : null,
    }));
    const block = this.add('split', { mode, branches: drawn, otherwise: null });
    this.join(from, block);
    const left = branches.flatMap((branch, at) => this.steps(branch, [{ block, exit: `r${at + 1}` }]));
    const number = Math.min(first ?? 1, branches.length);
    const join = this.add('join', { waits: first === null ? { is: 'all' } : { is: 'first', number }, block });
    this.join(left, join);
    return [{ block: join, exit: 'done' }];
  }

  /**
   * outer ─┬─ a ───────────────┬─ early ─ d ─┬─ late
   *        └─ b ─ inner ─┬─────┘             │
   *                      └─ c ───────────────┘
   */
  private woven(parts: readonly Step[], from: readonly OpenExit[]): readonly OpenExit[] {
    const branches = ['r1', 'r2'].map((id) => ({ id, name: '', when: null }));
    const split = () => this.add('split', { mode: 'all', branches, otherwise: null });
    const one = (at: number, open: readonly OpenExit[]) => this.steps(parts.slice(at, at + 1), open);
    const outer = split();
    this.join(from, outer);
    const a = one(0, [{ block: outer, exit: 'r1' }]);
    const b = one(1, [{ block: outer, exit: 'r2' }]);
    const inner = split();
    this.join(b, inner);
    const c = one(2, [{ block: inner, exit: 'r2' }]);
    const early = this.add('join', { waits: { is: 'all' }, block: inner });
    this.join([...a, { block: inner, exit: 'r1' }], early);
    const d = one(3, [{ block: early, exit: 'done' }]);
    const late = this.add('join', { waits: { is: 'all' }, block: outer });
    this.join([...c, ...d], late);
    return [{ block: late, exit: 'done' }];
  }

  private rejectedEnd(): string {
    this.rejected ??= this.add('end', { result: 'rejected', label: '' });
    return this.rejected;
  }
}

const approvalData: JsonObject = {
  instructions: '',
  bodies: [{ id: 'o1', name: '', voters: [{ is: 'person', id: 'bea' }], rule: { is: 'all' } }],
  outcomes: {
    accepted: { name: '', comment: false },
    rejected: { name: '', comment: false },
    cancelled: null,
  },
};

const subprocessData: JsonObject = {
  process: { is: 'process', id: childId, name: 'Otra' },
  asks: [{ key: 'f2', type: 'shortText', value: { is: 'field', field: 'f2' } }],
  takes: [{ key: 'f2', type: 'shortText', field: 'f2' }],
};

const task = {
  id: 't1',
  name: 'Hacer {{ f2 }}',
  instructions: '',
  responsible: { is: 'person', id: 'ana' },
  due: { is: 'none' },
  required: true,
};

const ones: Readonly<
  Record<
    'task' | 'form' | 'notify' | 'assign' | 'wait',
    { readonly kind: string; readonly data: JsonObject; readonly exit: string }
  >
> = {
  task: { kind: 'tasks', data: { tasks: [task] }, exit: 'completed' },
  form: {
    kind: 'form',
    data: {
      who: { is: 'requester' },
      instructions: '',
      items: [{ field: 'f2', required: false, readOnly: false }],
    },
    exit: 'sent',
  },
  notify: { kind: 'notify', data: { to: [{ is: 'requester' }], subject: 'Aviso', body: '{{ f2 }}' }, exit: 'sent' },
  assign: { kind: 'assign', data: { sets: [{ field: 'f1', value: { is: 'requester' } }] }, exit: 'done' },
  wait: { kind: 'wait', data: { until: { is: 'span', span: { hours: 3 } } }, exit: 'elapsed' },
};

function recordOf<T extends { readonly id: string }>(things: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}
