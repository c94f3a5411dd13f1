import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import type { Process } from '#model/process.ts';
import type { Request } from '#runtime/records.ts';
import type { Desk } from './desk.ts';
import { recording, type Write } from './recording.ts';

/** A row and the store that it is for. */
export interface Row {
  readonly store: string;
  readonly what: unknown;
}

/** What the engine writes for one request, as JSON that `rowsFor` makes another request's. */
export interface Template {
  /** A request that waits in somebody's inbox, with its item and visits. */
  readonly open: Like;
  readonly ended: Like;
}

interface Like {
  readonly rows: string;
  readonly like: Request;
}

/** Rows of each request that has ended: the request, and three events. */
const eventsEach = 3;

/** Asks one person, who is called Ana while the template is made. */
export const inboxProcess: Process = draw('Petición')
  .field('what', 'shortText', 'Qué')
  .start('Inicio')
  .form('Atender', { who: person('ana'), asks: ['what*'] })
  .end('Fin')
  .process();

/** Takes two requests through the real engine and keeps what it wrote for them. */
export async function templateOf(desk: Desk): Promise<Template> {
  const begun = await recording(() => desk.begin());
  const ended = await recording(async () => desk.send(await desk.begin(), { f1: 'Sí' }));
  const rowsOf = ({ written }: typeof begun) => latest(written.flatMap(({ writes }) => writes));
  const isEnough = ({ store }: Row) => store === 'requests' || store === 'events';
  return {
    open: { rows: JSON.stringify(rowsOf(begun)), like: begun.result },
    ended: { rows: JSON.stringify(rowsOf(ended).filter(isEnough)), like: ended.result },
  };
}

/** The rows of the request with this number; about one in twenty is open, in the inbox of one of these people. */
export function rowsFor(template: Template, at: number, people: readonly string[]): readonly Row[] {
  const isOpen = isOpenAt(at);
  const { rows, like } = isOpen ? template.open : template.ended;
  const text = rows
    .replaceAll(like.id, requestId(at))
    .replaceAll(like.number, `SOL-${String(at).padStart(6, '0')}`)
    .replaceAll(like.begunAt, new Date(Date.UTC(2026, 0, 1) + at * 30_000).toISOString());
  const whose = people[(at / 20) % people.length] ?? '';
  // The template is JSON of rows.
  return JSON.parse(isOpen ? text.replaceAll('"ana"', `"${whose}"`).replaceAll('p:ana', `p:${whose}`) : text) as Row[];
}

/** Whether the request with this number waits in an inbox. */
export function isOpenAt(at: number): boolean {
  return at % 20 === 0;
}

/** The id of the request with this number. */
function requestId(at: number): string {
  return `01990000-0000-7000-8000-${String(at).padStart(12, '0')}`;
}

/** The last thing that was written of each row, without what is counted or noted for the database as a whole. */
function latest(writes: readonly Write[]): readonly Row[] {
  const rows = new Map<string, Row>();
  let events = 0;
  for (const { store, what } of writes) {
    if (!ofRequest.includes(store) || (store === 'events' && (events += 1) > eventsEach)) continue;
    rows.set(`${store} ${idOf(what)}`, { store, what });
  }
  return [...rows.values()];
}

const ofRequest = ['requests', 'visits', 'items', 'asked', 'events'];

function idOf(what: unknown): string {
  return typeof what === 'object' && what !== null && 'id' in what ? String(what.id) : JSON.stringify(what);
}
