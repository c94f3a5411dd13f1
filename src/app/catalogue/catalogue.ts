import type { Area, Category, ProcessHead } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';
import type { Said } from '#text/said.ts';

/** The service catalogue with the processes that serve it. */
export interface Catalogue {
  /** In their order. */
  readonly areas: readonly Area[];
  readonly categories: readonly Category[];
  readonly processes: readonly ProcessHead[];
}

/** Reads the whole catalogue, ordered. */
export async function readCatalogue(storage: Storage): Promise<Catalogue> {
  const [areas, categories, processes] = await Promise.all([
    storage.catalogue.areas(),
    storage.catalogue.categories(),
    storage.processes.list(),
  ]);
  return { areas: areas.toSorted(inOrder), categories: categories.toSorted(inOrder), processes };
}

/** A category with its area: "IT › Gestión de lanzamientos". */
export function fullNameOf(category: Category, areas: readonly Area[]): string {
  const area = areas.find((one) => one.id === category.area);
  return area === undefined ? category.name : `${area.name} › ${category.name}`;
}

/** Processes that a category can follow. */
export function inForce(processes: readonly ProcessHead[]): readonly ProcessHead[] {
  return processes.filter((process) => process.published !== null && process.archivedAt === null);
}

/** What is wrong with a name among others that must differ. */
export function checkName(name: string, others: readonly string[]): Said | null {
  const tidy = name.trim();
  if (tidy === '') return { code: 'catalogue.wrong.name' };
  if (tidy.length > 120) return { code: 'catalogue.wrong.long' };
  const isTaken = others.some((other) => other.toLowerCase() === tidy.toLowerCase());
  return isTaken ? { code: 'catalogue.wrong.taken' } : null;
}

/** The place after the last one. */
export function nextOrder(items: readonly { readonly order: number }[]): number {
  return items.reduce((most, item) => Math.max(most, item.order), 0) + 1;
}

/** The two areas that change places when one goes up (-1) or down (1); none at the edge. */
export function swapped(areas: readonly Area[], area: Area, step: -1 | 1): readonly Area[] {
  const at = areas.findIndex((one) => one.id === area.id);
  const other = areas[at + step];
  if (at === -1 || other === undefined) return [];
  // Areas that came with the same order still have to change places.
  const [mine, theirs] = area.order === other.order ? [area.order, other.order + step] : [area.order, other.order];
  return [
    { ...area, order: theirs },
    { ...other, order: mine },
  ];
}

function inOrder(one: { readonly order: number; readonly name: string }, other: typeof one): number {
  return one.order - other.order || one.name.localeCompare(other.name);
}
