import { describe, expect, test } from 'vitest';
import type { BlockKind } from '#blocks/block.ts';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { unlocked } from '#blocks/locked.ts';
import { blockKindOf, blockKinds, newBlock } from '#blocks/index.ts';
import { directory } from '#blocks/scene.testing.ts';
import type { Chosen, Passed, Scene, Stopped, Working } from '#blocks/work.ts';
import { emptyProcess } from '#model/process.ts';
import { say } from '#text/i18n.ts';
import { langs, type Lang } from '#text/langs.ts';
import { templates } from '#templates/index.ts';
import { wordsOf } from '#text/words.ts';
import type { JsonObject } from '#model/json.ts';
import type { Said } from '#text/said.ts';
import { defaultCalendar } from '#model/calendar.ts';

/** Settings that no template uses. */
const unusual = draw('P')
  .approval('Votar', {
    voters: [person('ana')],
    added: [
      { name: 'Con condiciones', as: 'accepted' },
      { name: '', as: 'cancelled' },
    ],
  })
  .process();

/** Settings of a kind as templates and others use them, beside the fresh ones. */
function settingsOf(kind: BlockKind, lang: Lang): readonly JsonObject[] {
  const processes = [...templates.map((template) => template.process(lang)), unusual];
  const used = processes.flatMap((process) => Object.values(process.blocks));
  return [kind.fresh(lang), ...used.filter((block) => block.kind === kind.kind).map((block) => block.data)];
}

describe.each(blockKinds.map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  test.each(langs)('what is fresh in %s fits its schema and survives JSON', (lang) => {
    const data = kind.fresh(lang);

    expect(kind.schema.parse(data)).toEqual(data);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('a key that it does not know is refused', () => {
    expect(kind.schema.safeParse({ ...kind.fresh('es'), stranger: true }).success).toBe(false);
  });

  test.each(langs)('it has words in %s: name, what it is for, exits, summary', (lang) => {
    const said: readonly Said[] = [
      { code: `${name}.name` },
      { code: `${name}.about` },
      ...settingsOf(kind, lang).flatMap((data) => [
        ...kind.exits(data).map((exit) => exit.said),
        ...kind.face(data, emptyProcess('P', lang)).summary,
      ]),
    ];
    for (const one of said) expect(say(one, lang)).not.toBe('');
    expect(newBlock(name, 'b1', '', { x: 0, y: 0 }, lang).name).not.toBe(name);
  });

  test('its words of one language are not those of the other', () => {
    const words = wordsOf(name);
    const equal = Object.keys(words?.es ?? {}).filter(
      (key) => words?.es[key] === words?.en[key] && /\p{L}{2}/u.test(plain(words?.es[key])),
    );
    expect(equal).toEqual([]);
  });

  test('its exits have different names', () => {
    for (const data of settingsOf(kind, 'es')) {
      const exits = kind.exits(data);
      expect(new Set(exits.map((exit) => exit.id)).size).toBe(exits.length);
      expect(new Set(exits.map((exit) => exit.name ?? say(exit.said, 'es'))).size).toBe(exits.length);
    }
  });

  test('what it is to the flow has exactly its exits, and the function that goes with it', () => {
    for (const data of settingsOf(kind, 'es')) {
      const fragment = kind.fragment(data);
      const exits = kind.exits(data).map((exit) => exit.id);

      expect(fragment.is === 'end' ? [] : fragment.exits).toEqual(exits);
      expect(kind.hold !== undefined).toBe(fragment.is === 'hold');
      expect(kind.pass !== undefined).toBe(fragment.is === 'pass');
      expect(kind.choose !== undefined).toBe(fragment.is === 'split');
    }
  });

  test('asking what it is never changes its settings', () => {
    const data = frozen(kind.fresh('es'));
    const block = { ...newBlock(name, 'b1', '', { x: 0, y: 0 }, 'es'), data };

    kind.exits(data);
    kind.fragment(data);
    kind.face(data, emptyProcess('P', 'es'));
    kind.check(block, { process: emptyProcess('P', 'es'), directory });
    expect(data).toEqual(kind.fresh('es'));
  });

  test('every problem that it finds has words and is placed in the block', () => {
    const block = newBlock(name, 'b1', '', { x: 0, y: 0 }, 'es');
    for (const issue of kind.check(block, { process: emptyProcess('P', 'es'), directory })) {
      expect(issue.place.block).toBe('b1');
      expect(issue.place.path).toBeDefined();
      for (const lang of langs) expect(say(issue, lang)).not.toBe('');
    }
  });

  test('entered with settings of all sorts, it holds, passes or stops with words, and leaves only by its exits', () => {
    for (const data of [...settingsOf(kind, 'es'), ...settingsOf(kind, 'en')]) {
      const scene = sceneOf(name, data);
      const outcome = kind.hold?.enter(data, scene) ?? kind.pass?.(data, scene) ?? kind.choose?.(data, scene);
      if (outcome === undefined) continue;
      const exits = kind.exits(data).map((exit) => exit.id);
      const parts = 'items' in outcome ? outcome.items.map((item) => item.part) : [];

      expect(exits).toEqual(expect.arrayContaining([...exitsTaken(outcome)]));
      expect(new Set(parts).size).toBe(parts.length);
      expect('stopped' in outcome ? say(outcome.stopped, 'es') : 'it goes on').not.toBe('');
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    }
  });

  test('what is added along with it is of a kind that there is, with settings that fit', () => {
    const brought = kind.companion?.('b1');
    if (brought === undefined) return;
    const companion = blockKindOf(brought.kind);

    expect(companion.schema.parse(brought.data)).toEqual(brought.data);
    expect(companion.isAddable).toBe(true);
  });

  test('an act that it does not know is refused with words', () => {
    if (kind.hold === undefined) return;
    const data = kind.fresh('es');
    const scene = sceneOf(name, data);
    const outcome = kind.hold.act(data, null, { do: 'dance' }, { ...scene, as: 'luis' });

    if (!('refused' in outcome)) throw new Error('it was not refused');
    for (const lang of langs) expect(say(outcome.refused, lang)).not.toBe('');
  });
});

test('kinds have different names, and exactly one begins a process', () => {
  expect(new Set(blockKinds.map((kind) => kind.kind)).size).toBe(blockKinds.length);
  expect(blockKinds.filter((kind) => !kind.isAddable)).toHaveLength(1);
});

function sceneOf(name: string, data: JsonObject): Scene {
  const process = draw('P').field('x', 'shortText', 'X').block(name, 'Bloque').process();
  const block = { ...newBlock(name, 'b1', 'Bloque', { x: 0, y: 0 }, 'es'), data };
  return {
    world: {
      now: '2026-10-05T08:00:00.000Z',
      zone: 'Europe/Madrid',
      directory,
      calendars: { default: defaultCalendar('Europe/Madrid') },
    },
    process: { ...process, blocks: { b1: block } },
    block,
    visit: { id: 'r1/v1', round: 1 },
    values: {},
    locked: unlocked,
    requester: 'luis',
    request: { number: 'SOL-000001', title: '' },
  };
}

/** The exits by which it left at once, if it did. */
function exitsTaken(outcome: Working | Passed | Chosen | Stopped): readonly string[] {
  if ('stopped' in outcome) return [];
  if ('exits' in outcome) return outcome.exits;
  return outcome.exit === undefined ? [] : [outcome.exit];
}

/** Words without what is put in. */
function plain(text: string | undefined): string {
  return (text ?? '').replaceAll(/\{\{.*?\}\}/gu, '');
}

function frozen<T extends JsonObject>(value: T): T {
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) Object.freeze(item);
  return Object.freeze(value);
}
