import { brokenAt } from '#runtime/history.ts';
import type { Request, Timer } from '#runtime/records.ts';
import { askedRowsOf, type ItemRow } from '#storage/asked.ts';
import { countedTables, type Tables } from '#storage/database.ts';

/** What was found in a database, and every place where two of its records do not agree. */
export interface Audit {
  /** Ids of the commands that were done. */
  readonly commands: readonly string[];
  readonly revisions: Readonly<Record<string, number>>;
  readonly events: number;
  /** One line for each record that is torn; none in a whole database. */
  readonly torn: readonly string[];
}

/**
 * Looks through the whole database, in one read transaction, for anything that is half there: a history that is not the
 * chain it was, a visit, an item, an event, a mail or a timer without its request, a counter that does not count.
 */
export async function audit(tables: Tables): Promise<Audit> {
  const rows = await readAll(tables);
  const byRequest = groupsOf(rows);
  return {
    commands: rows.commands.map(({ id }) => id),
    revisions: Object.fromEntries(rows.requests.map(({ id, revision }) => [id, revision])),
    events: rows.events.length,
    torn: [
      ...rows.requests.flatMap((request) => tornIn(request, byRequest).map((what) => `${request.id}: ${what}`)),
      ...orphans(rows),
      ...wronglyAsked(rows),
      ...miscounted(rows),
    ],
  };
}

type Rows = Awaited<ReturnType<typeof readAll>>;

function readAll(tables: Tables) {
  const { dexie, requests, visits, items, asked, events, mails, timers, commands, counters, processes } = tables;
  const all = [requests, visits, items, asked, events, mails, timers, commands, counters, processes];
  return dexie.transaction('r', all, async () => ({
    requests: await requests.toArray(),
    visits: await visits.toArray(),
    items: await items.toArray(),
    asked: await asked.toArray(),
    events: await events.toArray(),
    mails: await mails.toArray(),
    timers: await timers.toArray(),
    commands: await commands.toArray(),
    counters: new Map((await counters.toArray()).map(({ name, value }) => [name, value])),
    processes: await processes.count(),
  }));
}

function groupsOf({ visits, items, events, mails, timers, commands }: Rows) {
  return {
    visits: grouped(visits),
    items: grouped(items),
    events: grouped(events),
    mails: grouped(mails),
    timers: grouped(timers),
    commands: grouped(commands),
  };
}

function tornIn(request: Request, by: ReturnType<typeof groupsOf>): readonly string[] {
  const of = <T>(rows: ReadonlyMap<string, readonly T[]>) => rows.get(request.id) ?? [];
  const [visits, items, events, mails] = [of(by.visits), of(by.items), of(by.events), of(by.mails)];
  const open = visits.filter(({ state }) => state === 'open');
  const broken = brokenAt(request, events);
  return [
    ...unless(broken === null, `its history breaks at ${broken}`),
    ...unless(visits.length === request.counters.visits, `${visits.length} visits, not ${request.counters.visits}`),
    ...unless(mails.length === request.counters.mails, `${mails.length} mails, not ${request.counters.mails}`),
    ...unless(of(by.commands).length === request.revision, `revision ${request.revision} is not its commands`),
    ...unless(request.endedAt === null || open.length === 0, 'it has ended with a visit open'),
    ...unless(
      isSame(request.open, request.stopped === null ? blocksOf(open) : request.open),
      'its blocks are not open',
    ),
    ...items.flatMap((row) => tornItem(row, open)),
    ...of(by.timers).flatMap((timer) => tornTimer(timer, open)),
  ];
}

function tornItem({ id, item }: ItemRow, open: readonly { readonly id: string }[]): readonly string[] {
  const isOpen = item.state === 'open';
  return [
    ...unless(!isOpen || open.some((visit) => visit.id === item.visit), `item ${id} is open in a visit that is not`),
  ];
}

/** The timer of a stage belongs to no visit. */
function tornTimer({ id, visit }: Timer, open: readonly { readonly id: string }[]): readonly string[] {
  return unless(
    visit === null || open.some((one) => one.id === visit),
    `timer ${id} waits in a visit that is not open`,
  );
}

function orphans({ requests, visits, items, events, mails, timers, commands }: Rows): readonly string[] {
  const known = new Set(requests.map(({ id }) => id));
  return [...visits, ...items, ...events, ...mails, ...timers, ...commands]
    .filter(({ request }) => !known.has(request))
    .map(({ id }) => `${id} belongs to no request`);
}

/** Who is asked for an item is written with it. */
function wronglyAsked({ items, asked }: Rows): readonly string[] {
  const keyOf = ({ token, due, item }: (typeof asked)[number]) => `${token} ${due} ${item}`;
  const expected = new Set(items.flatMap(({ item }) => askedRowsOf(item).map(keyOf)));
  const found = new Set(asked.map(keyOf));
  const missing = [...expected].filter((key) => !found.has(key));
  const tooMany = [...found].filter((key) => !expected.has(key));
  return [...missing, ...tooMany].map((key) => `asked or not: ${key}`);
}

function miscounted({ requests, counters, processes }: Rows): readonly string[] {
  const openOf = (of: string) => requests.filter(({ process, endedAt }) => process === of && endedAt === null).length;
  const expected = new Map<string, number>([
    ['requests', requests.length],
    ['numbers', requests.length],
    ['processes', processes],
    ...[...new Set(requests.map(({ process }) => process))].map((id) => [`open:${id}`, openOf(id)] as const),
  ]);
  // Where there was no room the number of a table is left out, to be counted again.
  const isLeftOut = (name: string) => countedTables.some((one) => one === name) && !counters.has(name);
  return [...expected]
    .filter(([name, value]) => (counters.get(name) ?? 0) !== value && !isLeftOut(name))
    .map(([name, value]) => `the counter ${name} says ${counters.get(name) ?? 0}, there are ${value}`);
}

function grouped<T extends { readonly request: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.request, [...(groups.get(row.request) ?? []), row]);
  return groups;
}

function blocksOf(visits: readonly { readonly block: string }[]): readonly string[] {
  return visits.map(({ block }) => block);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
}

function unless(isWell: boolean, what: string): readonly string[] {
  return isWell ? [] : [what];
}
