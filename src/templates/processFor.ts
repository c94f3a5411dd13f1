import { actorsIn, mapActors, type Actor } from '#model/actor.ts';
import type { Directory } from '#model/directory.ts';
import type { JsonObject } from '#model/json.ts';
import type { Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import { sampleOrganisation, type SampleOrganisation } from './sample.ts';
import type { Template } from './template.ts';

/**
 * A template's process for a copy with its own people: whoever of the sample organisation is not known there is left to
 * be chosen, and is a problem of the process until then.
 */
export function processFor(template: Template, lang: Lang, directory: Directory): Process {
  const process = template.process(lang);
  const sample = sampleOrganisation(lang);
  const blocks = Object.values(process.blocks).map((block) => {
    // Only actors inside the settings change, so they stay an object.
    const data = mapActors(block.data, (actor) => known(actor, directory, sample)) as JsonObject;
    return [block.id, { ...block, data }] as const;
  });
  return { ...process, blocks: Object.fromEntries(blocks) };
}

/** Whether a template names people or groups of the sample organisation that are not in a directory. */
export function lacksPeople(template: Template, lang: Lang, directory: Directory): boolean {
  const blocks = Object.values(processFor(template, lang, directory).blocks);
  return blocks.some((block) => actorsIn(block.data).some((actor) => actor.is === 'unknown'));
}

function known(actor: Actor, directory: Directory, sample: SampleOrganisation): Actor {
  if (actor.is === 'person' && directory.people[actor.id] === undefined) {
    const person = sample.people.find((one) => one.id === actor.id);
    if (person === undefined) return actor;
    return { is: 'unknown', who: { as: 'person', email: person.email, name: person.name } };
  }
  if (actor.is === 'group' && directory.groups[actor.id] === undefined) {
    const group = sample.groups.find((one) => one.id === actor.id);
    return group === undefined ? actor : { is: 'unknown', who: { as: 'group', slug: group.slug, name: group.name } };
  }
  return actor;
}
