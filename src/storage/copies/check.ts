import { canonicalJson } from '#model/canonical.ts';
import { sha256Hex } from '#model/hash.ts';
import { brokenAt } from '#runtime/history.ts';
import type { Rows } from './rows.ts';

/** Where the first record is that does not belong to the others, or is not what it was; null when all is whole. */
export function tornIn(rows: Rows): string | null {
  return unownedIn(rows) ?? brokenVersionIn(rows) ?? brokenRequestIn(rows) ?? strayIn(rows);
}

function unownedIn({ meta, people }: Rows): string | null {
  const [owner, ...others] = meta;
  if (owner === undefined) return 'meta owner';
  return others.length === 0 && people.some(({ id }) => id === owner.person) ? null : `people ${owner.person}`;
}

/** Each process has the draft that it says, each version the content that was published. */
function brokenVersionIn({ processes, drafts, versions }: Rows): string | null {
  const draftOf = new Map(drafts.map((draft) => [draft.process, draft]));
  const known = new Set(versions.map(({ process, number }) => keyOf(process, number)));
  const process = processes.find(
    ({ id, revision, published }) =>
      draftOf.get(id)?.revision !== revision || (published !== null && !known.has(keyOf(id, published.number))),
  );
  if (process !== undefined) return `processes ${process.id}`;
  const version = versions.find(({ value, hash }) => sha256Hex(canonicalJson(value)) !== hash);
  return version === undefined ? null : `versions ${keyOf(version.process, version.number)}`;
}

/** Each request follows a version that is here, and its history is the chain that it says. */
function brokenRequestIn({ requests, versions, events }: Rows): string | null {
  const known = new Set(versions.map(({ process, number }) => keyOf(process, number)));
  const historyOf = new Map<string, Rows['events'][number][]>(requests.map(({ id }) => [id, []]));
  for (const event of events) historyOf.get(event.request)?.push(event);
  const broken = requests.find((request) => {
    const history = (historyOf.get(request.id) ?? []).toSorted((a, b) => a.seq - b.seq);
    return !known.has(keyOf(request.process, request.version)) || brokenAt(request, history) !== null;
  });
  return broken === undefined ? null : `requests ${broken.id}`;
}

/** What belongs to something that is not here. */
function strayIn(rows: Rows): string | null {
  const processes = new Set(rows.processes.map(({ id }) => id));
  const requests = new Set(rows.requests.map(({ id }) => id));
  const areas = new Set(rows.areas.map(({ id }) => id));
  const visits = new Set(rows.visits.map(({ id }) => id));
  const strays = [
    ...rows.drafts.filter(({ process }) => !processes.has(process)).map(({ process }) => `drafts ${process}`),
    ...rows.journal.filter(({ process }) => !processes.has(process)).map(({ process }) => `journal ${process}`),
    ...rows.versions.filter(({ process }) => !processes.has(process)).map(({ process }) => `versions ${process}`),
    ...rows.categories
      .filter(({ area, process }) => !areas.has(area) || (process !== null && !processes.has(process)))
      .map(({ id }) => `categories ${id}`),
    ...rows.visits.filter(({ request }) => !requests.has(request)).map(({ id }) => `visits ${id}`),
    ...rows.events.filter(({ request }) => !requests.has(request)).map(({ id }) => `events ${id}`),
    ...rows.mails.filter(({ request }) => !requests.has(request)).map(({ id }) => `mails ${id}`),
    ...rows.commands.filter(({ request }) => !requests.has(request)).map(({ id }) => `commands ${id}`),
    ...[...rows.timers, ...rows.watches, ...rows.calls]
      .filter(({ request }) => !requests.has(request))
      .map(({ id }) => `waits ${id}`),
    ...rows.items.filter(({ item }) => !visits.has(item.visit)).map(({ id }) => `items ${id}`),
  ];
  return strays[0] ?? null;
}

function keyOf(process: string, number: number): string {
  return `${process}/${number}`;
}
