import { z } from '#model/zod.ts';
import { askingOf } from '#blocks/asking.ts';
import { readerOf, type Acting } from '#blocks/define.ts';
import { lockedOf, whereLocked } from '#blocks/locked.ts';
import { isAmong, namesOf, type Found } from '#blocks/who.ts';
import type { Scene, Stopped, Working, WorkItemDraft } from '#blocks/work.ts';
import { answersToSend, checkAnswers, type FormItem } from '#fields/form.ts';
import { fieldKindOf } from '#fields/index.ts';
import { shownItems } from '#fields/shown.ts';
import { canonicalJson } from '#model/canonical.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Said } from '#text/said.ts';

/** The work of a visit in a form: who fills it and, when it was sent, by whom and when (instant). */
export const fillingSchema = z.strictObject({
  people: z.array(z.string()),
  groups: z.array(z.string()),
  sent: z
    .strictObject({
      by: z.string(),
      at: z.string(),
      /** What it would have asked, had it not been locked. */
      locked: z.array(z.string()).exactOptional(),
    })
    .nullable(),
});

/** The work of a visit in a form. */
export type Filling = Readonly<z.infer<typeof fillingSchema>>;

/** The work of a visit in a form, read once. @throws BlockDataError */
export const readFilling = readerOf(fillingSchema, 'work of a form');

/** What may be done in a form: send all its answers, by field. */
export const fillingActsSchema = z.strictObject({
  do: z.literal('send'),
  values: z.record(z.string(), z.json()),
});

/** What may be done in a form. */
export type FillingAct = Readonly<z.infer<typeof fillingActsSchema>>;

/** Asks those found to fill it; stopped when that is nobody. */
export function openForm(found: Found, scene: Scene): Working | Stopped {
  const people = found.people.map((person) => person.id);
  const groups = found.groups.map((group) => group.id);
  if (people.length + groups.length === 0) {
    const params = { block: scene.block.name, why: found.absent };
    return { stopped: refuse('form.stopped', params, { block: scene.block.id, path: 'who' }).refused };
  }
  const work: Filling = { people, groups, sent: null };
  return { work, items: [itemOf(work, scene)], effects: [], facts: { groups, people } };
}

/** Takes the answers if the person may give them and they are right; then the form is finished. */
export function sendForm(
  items: readonly FormItem[],
  work: Filling,
  act: FillingAct,
  scene: Acting,
): Working | { readonly refused: Refusal } {
  const place = { block: scene.block.id };
  const { directory, now } = scene.world;
  const { fields } = scene.process;
  if (work.sent !== null) return refuse('form.alreadySent', {}, place);
  if (!isAmong(scene.as, work, directory)) {
    return refuse('blocks.act.notYours', { who: namesOf(work, directory) }, place);
  }
  const unlocked = whereLocked(items, scene.locked);
  const own = unlocked.filter((item) => !item.readOnly && isAsking(item, scene.process));
  const isOwn = (field: string) => own.some((item) => item.field === field);
  const locked = lockedOf(items, scene.locked);
  const changed = locked.find((field) => Object.hasOwn(act.values, field) && !isLatest(field, act.values, scene));
  if (changed !== undefined) return refuse('form.locked', lockParams(changed, scene), { ...place, field: changed });
  const stranger = Object.keys(act.values).find((field) => !isOwn(field) && !locked.includes(field));
  if (stranger !== undefined) return refuse('form.notAsked', { label: labelOf(stranger, scene.process) }, place);
  const shown = shownItems(unlocked, act.values, scene);
  const asked = own.filter((item) => shown.includes(item));
  const wrong = Object.keys(checkAnswers(asked, act.values, fields, scene.world));
  const [first] = wrong;
  if (first !== undefined) {
    const labels = wrong.map((field) => labelOf(field, scene.process));
    return refuse('form.wrong', { count: wrong.length, labels }, { ...place, field: first });
  }
  const sent: Filling = {
    ...work,
    sent: { by: scene.as, at: now, ...(locked.length === 0 ? {} : { locked: [...locked] }) },
  };
  return {
    work: sent,
    items: [itemOf(sent, scene)],
    effects: [],
    answers: { ...takenBack(own, asked, scene), ...answersToSend(asked, act.values, fields) },
    exit: 'sent',
    told: { code: 'form.sent', params: { count: asked.length } },
  };
}

/** How much a form asks, for its summary. */
export function itemsSaid(items: readonly FormItem[], process: Process): Said {
  const count = items.filter((item) => isAsking(item, process)).length;
  return count === 0 ? { code: 'form.items.none' } : { code: 'form.items', params: { count } };
}

/** Whether a question of a form expects an answer: headings do not. */
export function isAsking(item: FormItem, process: Process): boolean {
  const field = process.fields[item.field];
  return field !== undefined && fieldKindOf(field.type).asks;
}

/**
 * Earlier answers to what is asked again: they count no longer, unless they are sent again. One to what was not
 * shown stays where another form asks for it too.
 */
function takenBack(items: readonly FormItem[], asked: readonly FormItem[], { process, values }: Scene): Values {
  return Object.fromEntries(
    items.flatMap((item) => {
      const field = process.fields[item.field];
      if (field === undefined || !Object.hasOwn(values, item.field)) return [];
      if (!asked.includes(item) && askingOf(process, item.field).length > 1) return [];
      return [[item.field, fieldKindOf(field.type).empty] as const];
    }),
  );
}

/** Whoever began to fill the form in before a field was locked may send it with the answer that it has. */
function isLatest(field: string, sent: Values, { values }: Scene): boolean {
  return canonicalJson(sent[field] ?? null) === canonicalJson(values[field] ?? null);
}

function lockParams(field: string, { process, locked }: Scene) {
  const block = locked[field] ?? '';
  return { label: labelOf(field, process), block: process.blocks[block]?.name ?? block };
}

function labelOf(field: string, process: Process): string {
  return process.fields[field]?.label ?? field;
}

function itemOf(work: Filling, scene: Scene): WorkItemDraft {
  return {
    ask: 'form',
    part: 'form',
    title: scene.block.name,
    people: work.people,
    groups: work.groups,
    required: true,
    state: work.sent === null ? 'open' : 'done',
    dueAt: null,
    doneBy: work.sent?.by ?? null,
  };
}
