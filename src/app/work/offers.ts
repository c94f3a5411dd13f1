import type { PersonId } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { Area, Category, ProcessHead } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';

/** An area with what can be asked for in it. */
export interface OfferedArea {
  readonly area: Area;
  readonly categories: readonly OfferedCategory[];
}

/** A category whose requests follow a published process. */
export interface OfferedCategory {
  readonly category: Category;
  /** Whether the person began to fill its form. */
  readonly hasDraft: boolean;
}

/** What a person can ask for: the categories that a published process serves, by area, in the catalogue's order. */
export async function offersOf(storage: Storage, person: PersonId): Promise<readonly OfferedArea[]> {
  const { catalogue, processes, forms } = storage;
  const [areas, categories] = await Promise.all([catalogue.areas(), catalogue.categories()]);
  const offered = new Set((await processes.list()).filter(isInForce).map(({ id }) => id));
  const open = categories.filter(({ process }) => process !== null && offered.has(process)).toSorted(byOrder);
  const drafts = await Promise.all(open.map((category) => forms.read(category.id, person)));
  const withDraft = open.map((category, at) => ({ category, hasDraft: drafts[at] != null }));
  return areas
    .toSorted(byOrder)
    .map((area) => ({ area, categories: withDraft.filter(({ category }) => category.area === area.id) }))
    .filter((area) => area.categories.length > 0);
}

/** What a request of a category begins with. */
export interface Offer {
  readonly category: Category;
  readonly area: Area | null;
  /** The version in force; null when the category takes no requests now. */
  readonly process: Process | null;
}

/** What can be asked for in a category; null when it does not exist. */
export async function offerOf(storage: Storage, id: string): Promise<Offer | null> {
  const { catalogue, processes } = storage;
  const category = (await catalogue.categories()).find((one) => one.id === id);
  if (category === undefined) return null;
  const area = (await catalogue.areas()).find((one) => one.id === category.area) ?? null;
  const record = (await processes.list()).find(({ id: process }) => process === category.process);
  if (record === undefined || !isInForce(record)) return { category, area, process: null };
  const version = await processes.version(record.id, record.published.number);
  return { category, area, process: version?.value ?? null };
}

type InForce = ProcessHead & { readonly published: NonNullable<ProcessHead['published']> };

function isInForce(record: ProcessHead): record is InForce {
  return record.published !== null && record.archivedAt === null;
}

function byOrder(one: { readonly order: number }, other: { readonly order: number }): number {
  return one.order - other.order;
}
