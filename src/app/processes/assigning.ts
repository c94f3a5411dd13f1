import type { Area, Category, ProcessHead } from '#storage/records.ts';
import type { Said } from '#text/said.ts';
import { checkName, nextOrder, type Catalogue } from '../catalogue/catalogue.ts';

/** The choice that makes a category. */
export const newChoice = 'new';

/** What somebody has chosen: a category, or the names of a new one. */
export interface Choice {
  readonly id: string;
  readonly area: string;
  readonly name: string;
}

/** The category that a process most likely is for: its own, the one of its name, else one that nothing serves. */
export function likelyFor({ id, name: given }: ProcessHead, { categories }: Catalogue): string {
  const name = given.toLowerCase();
  const own = categories.find((category) => category.process === id);
  const namesake = categories.find((category) => category.process === null && category.name.toLowerCase() === name);
  const free = categories.find((category) => category.process === null);
  return (own ?? namesake ?? free)?.id ?? newChoice;
}

/** The category that was chosen, or what is wrong with the names of a new one. */
export type Chosen =
  | { readonly is: 'known'; readonly category: Category }
  | {
      readonly is: 'new';
      /** `area` is null when it exists already. */
      readonly make: (newId: () => string) => { readonly category: Category; readonly area: Area | null };
    }
  | { readonly problems: Partial<Readonly<Record<'area' | 'name', Said>>> };

/** What a choice means in a catalogue. */
export function toCategory(choice: Choice, { areas, categories }: Catalogue): Chosen {
  const known = categories.find((category) => category.id === choice.id);
  if (known !== undefined) return { is: 'known', category: known };
  const areaName = choice.area.trim();
  const area = areas.find((one) => one.name.toLowerCase() === areaName.toLowerCase());
  const siblings = categories.filter((category) => category.area === area?.id).map((category) => category.name);
  const areaProblem = checkName(areaName, []);
  const nameProblem = checkName(choice.name, siblings);
  if (areaProblem !== null || nameProblem !== null) {
    return { problems: { ...(areaProblem && { area: areaProblem }), ...(nameProblem && { name: nameProblem }) } };
  }
  return {
    is: 'new',
    make: (newId) => {
      const home: Area = area ?? { id: newId(), name: areaName, order: nextOrder(areas) };
      const order = nextOrder(categories);
      const name = choice.name.trim();
      const category = { id: newId(), area: home.id, name, description: '', process: null, order };
      return { category, area: area === undefined ? home : null };
    },
  };
}
