import { expect } from 'vitest';
import { exitsOf, isStart, kindOf } from '#blocks/index.ts';
import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { explain, type ExplainedStep } from '#runtime/explain.ts';
import { brokenAt } from '#runtime/history.ts';
import type { Call, HistoryEvent, Mail, Request, Timer } from '#runtime/records.ts';
import type { StoreReader } from '#runtime/store.ts';
import { waitingFor } from '#runtime/waiting.ts';

/** All that a store holds of one request. */
export interface Standing {
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly history: readonly HistoryEvent[];
  readonly mails: readonly Mail[];
  readonly timers: readonly Timer[];
  readonly calls: readonly Call[];
}

/** Reads a request back. */
async function standingOf(store: StoreReader, id: string): Promise<Standing> {
  const request = (await store.requests()).find((one) => one.id === id);
  if (request === undefined) throw new Error(`${id} is gone`);
  return {
    request,
    visits: await store.visitsOf(id),
    items: await store.itemsOf(id),
    history: await store.historyOf(id),
    mails: await store.mailsOf(id),
    timers: await store.timersOf(id),
    calls: await store.callsOf(id),
  };
}

/** All that a store holds, request by request. */
export async function standingsOf(store: StoreReader): Promise<readonly Standing[]> {
  const requests = await store.requests();
  const ids = requests.map(({ id }) => id).toSorted();
  return Promise.all(ids.map((id) => standingOf(store, id)));
}

/** A visit in a subprocess has begun one request; that is open as long as the visit is, or has ended before. */
export function childrenAgree(standings: readonly Standing[]): void {
  const children = standings.flatMap(({ request }) => (request.parent === null ? [] : [request]));
  const parents = children.map(({ parent }) => parent?.visit);
  expect(new Set(parents).size).toBe(parents.length);
  const visits = new Map(standings.flatMap((standing) => standing.visits.map((visit) => [visit.id, visit])));
  for (const child of children) {
    const visit = visits.get(child.parent?.visit ?? '');
    expect(visit).toBeDefined();
    if (child.endedAt === null) expect(visit?.state).toBe('open');
  }
}

/** What is over stays as it was, and the history only grows. */
export function closedStays(before: Standing, after: Standing): void {
  for (const visit of before.visits.filter(({ state }) => state !== 'open')) {
    expect(after.visits.find(({ id }) => id === visit.id)).toEqual(visit);
    const itemsIn = (standing: Standing) => standing.items.filter((item) => item.visit === visit.id);
    expect(itemsIn(after)).toEqual(itemsIn(before));
  }
  expect(after.history.slice(0, before.history.length)).toEqual(before.history);
  expect(after.mails.slice(0, before.mails.length)).toEqual(before.mails);
  if (before.request.endedAt !== null) expect(after).toEqual(before);
}

/** Counters, chain, items, timers and what is open agree with each other, and an open request names what it waits for. */
export function recordsAgree(standing: Standing, process: Process, directory: Directory): void {
  const { request, visits, items, history, mails, timers } = standing;
  const counted = { visits: visits.length, events: history.length, mails: mails.length };
  expect(request.counters).toMatchObject(counted);
  expect(brokenAt(request, history)).toBeNull();
  for (const rows of [visits, items, history, mails, timers, standing.calls]) isEachOnce(rows);
  const open = visits.filter(({ state }) => state === 'open');
  const openIds = open.map(({ id }) => id);
  const openBlocks = open.map(({ block }) => block);
  for (const item of items.filter(({ state }) => state === 'open')) expect(openIds).toContain(item.visit);
  for (const timer of timers) if (timer.visit !== null) expect(openIds).toContain(timer.visit);
  // A block is open once: no token is doubled.
  expect(new Set(openBlocks).size).toBe(openBlocks.length);
  const isOver = request.endedAt !== null;
  if (isOver) {
    expect([request.open, open, timers]).toEqual([[], [], []]);
    return;
  }
  // Whatever the flow says is open has a visit, unless the request stopped there: no token is lost.
  expect(request.open.length).toBeGreaterThan(0);
  for (const block of openBlocks) expect(request.open).toContain(block);
  if (request.stopped === null) {
    const holding = request.open.filter((id) => holds(process, id));
    expect([...holding].sort()).toEqual([...openBlocks].sort());
  }
  expect(waitingFor(request, visits, items, directory).length).toBeGreaterThan(0);
  isExplained(standing, process, directory);
  if (request.held !== null) expect(timers).toEqual([]);
  expect(request.state === 'onHold').toBe(request.held !== null);
  expect(request.state === 'stopped').toBe(request.stopped !== null && request.held === null);
}

/** The page of an open request says why it stands in each block, where each exit leads and all that time will do. */
function isExplained(standing: Standing, process: Process, directory: Directory): void {
  const { request, timers, history } = standing;
  const { held, steps } = explain({ ...standing, process, directory });
  expect(held?.since).toBe(request.held?.since);
  const told = steps.flatMap(({ times }) => times.map(({ at }) => at));
  for (const { at } of request.held?.timers ?? timers) expect(told).toContain(at);
  const stages = Object.values(process.stages);
  const wasTaken =
    history.some(({ said }) => said.code === 'runtime.moved') || stages.some(({ deadline }) => deadline?.block != null);
  for (const step of steps) {
    expect(step.times.map(({ at }) => at)).toEqual(step.times.map(({ at }) => at).toSorted());
    isReached(step, process, wasTaken);
  }
}

/** Unless somebody or a stage took the request there, each block was left towards the next, and the last one towards this. */
function isReached({ waiting, came, exits }: ExplainedStep, process: Process, wasTaken: boolean): void {
  const block = process.blocks[waiting.block ?? ''];
  if (block === undefined) return;
  const flows = Object.values(process.flows);
  const leads = exitsOf(block).map(({ id }) =>
    flows.find((flow) => flow.from.block === block.id && flow.from.exit === id),
  );
  expect(exits.map(({ to }) => to)).toEqual(leads.map((flow) => flow?.to ?? null));
  if (!wasTaken && !isStart(block)) expect(came).not.toEqual([]);
  let to = block.id;
  for (const { block: from } of came) {
    expect(flows.some((flow) => flow.from.block === from && flow.to === to)).toBe(true);
    to = from;
  }
}

function holds(process: Process, id: string): boolean {
  const block = process.blocks[id];
  return block !== undefined && kindOf(block).hold !== undefined;
}

function isEachOnce(rows: readonly { readonly id: string }[]): void {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
}
