import type { Visit, WorkItem } from '#blocks/work.ts';
import type { HistoryEvent, Mail, Request, RequestId, Timer } from '#runtime/records.ts';
import type { PublishedProcess } from '#runtime/store.ts';
import { UnknownIdError } from '#storage/errors.ts';
import type { Category } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';

/** All that the page of a request shows. */
export interface RequestView {
  readonly request: Request;
  /** The version that it began with and follows to its end. */
  readonly published: PublishedProcess;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly timers: readonly Timer[];
  readonly history: readonly HistoryEvent[];
  readonly mails: readonly Mail[];
  readonly category: Category | null;
  /** Requests of other processes that its visits began. */
  readonly begun: readonly Request[];
}

/** Reads a request with all that belongs to it; null when there is none of this id. @throws UnknownIdError */
export async function requestViewOf(storage: Storage, id: RequestId): Promise<RequestView | null> {
  const request = await storage.requests.read(id);
  if (request === null) return null;
  const [version, visits, items, timers, history, mails, categories, begun] = await Promise.all([
    storage.processes.version(request.process, request.version),
    storage.requests.visits(id),
    storage.requests.items(id),
    storage.requests.timers(id),
    storage.requests.history(id),
    storage.mails.ofRequest(id),
    storage.catalogue.categories(),
    storage.requests.begunBy(id),
  ]);
  if (version === null) throw new UnknownIdError('process', request.process);
  const published = { process: request.process, version: request.version, value: version.value };
  const category = categories.find((one) => one.id === request.category) ?? null;
  return { request, published, visits, items, timers, history, mails, category, begun };
}
