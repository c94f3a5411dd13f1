import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Call, HistoryEvent, Mail, Request, RequestId } from './records.ts';
import { ownerOf } from './ownerOf.ts';
import type { PublishedProcess, Store, StoreReader } from './store.ts';
import { requestOf } from './transaction.ts';
import { versionOf } from './versionOf.ts';

/** How the request of a test-run stands. */
export interface TestState {
  readonly published: PublishedProcess;
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly history: readonly HistoryEvent[];
  readonly mails: readonly Mail[];
  /** Calls that wait for whoever tests to say what is answered; nothing is called by itself. */
  readonly calls: readonly Call[];
  /** How the requests stand that its visits began. */
  readonly begun: readonly TestState[];
}

/** What time does next in a test-run. */
export interface NextDue {
  /** Instant. */
  readonly at: string;
  /** The block or the stage that set it. */
  readonly name: string;
  /** Language of the name. */
  readonly lang: string;
}

type Kept = Store & StoreReader;

/** How a request of a test-run stands; null when there is none. */
export async function testStateOf(store: Kept, id: RequestId | null): Promise<TestState | null> {
  const requests = await store.requests();
  const request = requests.find((one) => one.id === id);
  if (request === undefined) return null;
  const published = await store.transact((tx) => versionOf(tx, request));
  const children = requests.filter(({ parent }) => parent?.request === id);
  const begun = await Promise.all(children.map((child) => testStateOf(store, child.id)));
  const [visits, items, history, mails, calls] = await Promise.all([
    store.visitsOf(request.id),
    store.itemsOf(request.id),
    store.historyOf(request.id),
    store.mailsOf(request.id),
    store.callsOf(request.id),
  ]);
  const isOpen = (call: Call) =>
    call.state !== 'done' && visits.some(({ id: of, state }) => of === call.visit && state === 'open');
  return {
    published,
    request,
    visits,
    items,
    history,
    mails,
    calls: calls.filter(isOpen),
    begun: begun.filter((one) => one !== null),
  };
}

/** What is due next in a test-run; null when nothing is. */
export async function nextDueIn(store: Kept): Promise<NextDue | null> {
  const at = await store.nextDue();
  const [first] = at === null ? [] : await store.due(at, 1);
  if (first === undefined) return null;
  const { value } = await store.transact(async (tx) => versionOf(tx, await requestOf(tx, first.request)));
  return { at: first.at, name: ownerOf(value, first).name, lang: value.lang };
}
