import type { Expression } from '#model/expression.ts';
import { freshDeadline, type Deadline, type StageDeadline } from '#model/deadline.ts';
import type { JsonObject } from '#model/json.ts';
import { emptyProcess, type ExitId, type Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import type { EndResult } from './block.ts';
import {
  approvalData,
  formData,
  locksData,
  mailData,
  rawData,
  startData,
  tasksData,
  text,
  type DrawnApproval,
  type DrawnForm,
  type DrawnMail,
  type DrawnStart,
  type DrawnTask,
} from './drawn.ts';
import {
  assignData,
  conditionData,
  joinData,
  splitData,
  type DrawnCase,
  type DrawnBranch,
  type DrawnCall,
  callData,
  type DrawnJoin,
  type DrawnSubprocess,
  subprocessData,
  type DrawnWait,
  waitData,
} from './drawnAutomatic.ts';
import {
  finished,
  goneBack,
  leaving,
  named,
  openExitOf,
  openSplitOf,
  partIds,
  withBlock,
  withField,
  withLast,
  withPlace,
  withStage,
  withWire,
  type DrawnField,
  type DrawnState,
} from './drawnState.ts';

/**
 * A process written in words, from left to right:
 *
 *     draw('Licencia', { lang: 'es' })
 *       .field('program', 'shortText', 'Programa')
 *       .start('Pedido', { asks: ['program*'] })
 *       .approval('Jefe', { voters: [manager] })
 *       .on('rejected').end('Rechazada', 'rejected')
 *       .tasks('Instalar', [{ name: 'Instalar {{program}}', who: group('g-it'), days: 2 }])
 *       .end('Finalizada')
 *       .process();
 *
 * Each block is joined to the first exit of the one before. `on` leaves by another exit; when that branch reaches an end
 * or another block, the drawing goes on from where it left. A drawing never changes: each call gives a new one.
 * Every call throws a DrawError when it names what was not drawn.
 */
export interface Drawing {
  readonly about: (description: string) => Drawing;
  /** The title of requests, with fields by key. */
  readonly titled: (title: string) => Drawing;
  /** A field; fields are drawn before the blocks that name them. */
  readonly field: (key: string, type: string, label: string, more?: DrawnField) => Drawing;
  readonly start: (name?: string, drawn?: DrawnStart) => Drawing;
  readonly form: (name: string, drawn?: DrawnForm) => Drawing;
  readonly approval: (name: string, drawn?: DrawnApproval) => Drawing;
  readonly tasks: (name: string, drawn?: readonly DrawnTask[]) => Drawing;
  /** Cases by the name of their exit, in order; the drawing goes on by the first. `otherwise` is the exit of the rest. */
  readonly condition: (name: string, cases: Readonly<Record<ExitId, DrawnCase>>) => Drawing;
  /** What gives each field, by key, its answer. */
  readonly assign: (name: string, sets: Readonly<Record<string, Expression>>) => Drawing;
  readonly wait: (name: string, drawn: DrawnWait) => Drawing;
  /** Begins a request of another process, which was drawn before. */
  readonly subprocess: (name: string, drawn: DrawnSubprocess) => Drawing;
  /** Texts and fields by key. */
  readonly call: (name: string, drawn: DrawnCall) => Drawing;
  readonly notify: (name: string, drawn: DrawnMail) => Drawing;
  /** Branches by name, or with the condition under which they begin; then those whose condition holds begin. */
  readonly split: (name: string, branches: readonly DrawnBranch[], otherwise?: string) => Drawing;
  /** Waits for the branches of the split drawn last that no join waits for yet. */
  readonly join: (name: string, drawn?: DrawnJoin) => Drawing;
  readonly end: (name: string, result?: EndResult['state'], label?: string) => Drawing;
  /** A block of any kind, with settings as they are kept; fresh ones unless given. */
  readonly block: (kind: string, name: string, data?: JsonObject) => Drawing;
  /** What the next one should know of the block just drawn. */
  readonly note: (note: string) => Drawing;
  /** By when the block just drawn should be left; fields by their id. */
  readonly deadline: (deadline: Partial<Deadline>) => Drawing;
  /** Which fields, by key, the block just drawn locks; all that were asked for, when none is named. */
  readonly locks: (...keys: readonly string[]) => Drawing;
  /** A stage of blocks that were drawn before, by their names; `block` of its deadline is the name of one, too. */
  readonly stage: (name: string, blocks: readonly string[], deadline?: Partial<StageDeadline>) => Drawing;
  /** Where the block just drawn lies, px. */
  readonly at: (x: number, y: number) => Drawing;
  /** Goes on by this exit of the block where the drawing stands: its id, or the name that it was given. */
  readonly on: (exit: ExitId) => Drawing;
  /** Joins the exit to a block by its name, drawn before or after. */
  readonly to: (name: string) => Drawing;
  /** Goes on from another block, by its first exit that is still open. */
  readonly from: (name: string) => Drawing;
  /** The process as it was drawn. */
  readonly process: () => Process;
}

/** Begins a drawing. */
export function draw(name: string, { lang = 'es' }: { readonly lang?: Lang } = {}): Drawing {
  const process = emptyProcess(name, lang);
  return drawing({
    process,
    lang,
    blocks: [],
    wires: [],
    placed: new Set(),
    parts: 0,
    current: null,
    exit: null,
    branches: [],
  });
}

function drawing(state: DrawnState): Drawing {
  const { fields } = state.process;
  const adding = (kind: string, name: string, data?: JsonObject, parts = 0): Drawing =>
    drawing(withBlock({ ...state, parts: state.parts + parts }, kind, name, data));
  const amended = (change: Partial<Process>): Drawing =>
    drawing({ ...state, process: { ...state.process, ...change } });
  return {
    about: (description) => amended({ description }),
    titled: (title) => amended({ requestTitle: text(title, fields) }),
    field: (key, type, label, more = {}) => amended({ fields: withField(fields, key, type, label, more) }),
    start: (name = '', drawn = {}) => adding('start', name, startData(drawn, fields)),
    form: (name, drawn = {}) => adding('form', name, formData(drawn, fields)),
    approval: (name, drawn = {}) =>
      adding('approval', name, approvalData(drawn, fields, partIds('o', state.parts)), drawn.bodies?.length ?? 1),
    tasks: (name, drawn = []) =>
      adding('tasks', name, tasksData(drawn, fields, partIds('t', state.parts)), drawn.length),
    condition: (name, cases) => adding('condition', name, conditionData(cases, fields)),
    assign: (name, sets) => adding('assign', name, assignData(sets, fields)),
    wait: (name, drawn) => adding('wait', name, waitData(drawn, fields)),
    subprocess: (name, drawn) => adding('subprocess', name, subprocessData(drawn, fields)),
    call: (name, drawn) => adding('call', name, callData(drawn, fields)),
    notify: (name, drawn) => adding('notify', name, mailData(drawn, fields)),
    split: (name, branches, otherwise) => adding('split', name, splitData(branches, fields, otherwise)),
    join: (name, drawn = {}) => adding('join', name, joinData(drawn, openSplitOf(state, drawn.of))),
    end: (name, result = 'completed', label = '') => adding('end', name, { result, label }),
    block: (kind, name, data) => adding(kind, name, data === undefined ? undefined : rawData(data, fields)),
    note: (note) => drawing(withLast(state, (block) => ({ ...block, note }))),
    deadline: (deadline) =>
      drawing(withLast(state, (block) => ({ ...block, deadline: { ...freshDeadline, ...deadline } }))),
    locks: (...keys) => drawing(withLast(state, (block) => ({ ...block, locks: locksData(keys, fields) }))),
    stage: (stage, names, deadline) => drawing(withStage(state, stage, names, deadline)),
    at: (x, y) => drawing(withPlace(state, { x, y })),
    on: (exit) => drawing(leaving(state, exit)),
    to: (name) => drawing(goneBack(withWire(state, name))),
    from: (name) => {
      const block = named(state, name);
      return drawing({ ...state, current: block, exit: openExitOf(state, block) });
    },
    process: () => finished(state),
  };
}
