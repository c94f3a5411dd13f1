import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#model/canonical.ts';
import { applyChanges, changesBetween } from '#model/diff.ts';
import type { Edit } from '#model/edit.ts';
import { isRefused } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import '#model/model.text.ts';
import { langs } from '#text/langs.ts';
import { say } from '#text/i18n.ts';
import { edits } from './editsOf.ts';
import { processes } from './processes.ts';

const everyEdit = Object.keys(edits);

/** A well-formed process and an edit of it; about one edit in four speaks of things that are not there. */
const cases = processes.chain((process) =>
  fc
    .constantFrom(...everyEdit)
    .chain((name) => (edits[name] ?? noEdit)(process).map((edit) => ({ name, process, edit }))),
);

test('every edit is tried here', () => {
  const files = readdirSync(new URL('../../src/model/edits', import.meta.url)).filter(
    (file) => !/\.test(ing)?\.ts$/u.test(file),
  );
  const helpers = ['emptyStages.ts', 'records.ts', 'refusals.ts', 'replaceBlock.ts', 'taken.ts'];

  expect([...everyEdit].sort()).toEqual(
    files.filter((file) => !helpers.includes(file)).map((file) => file.replace('.ts', '')),
  );
});

test('an edit never changes what it is given, and gives the same again', () => {
  holds(({ process, edit }) => {
    const before = canonicalJson(process);
    deepFreeze(process);

    const outcome = edit(process);

    expect(canonicalJson(process)).toBe(before);
    expect(edit(process)).toEqual(outcome);
  });
}, 60_000);

test('an edit gives JSON and no more', () => {
  holds(({ process, edit }) => {
    const outcome = edit(process);

    expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
  });
}, 60_000);

test('the changes of an edit lead exactly forward and back', () => {
  holds(({ process, edit }) => {
    const outcome = edit(process);
    if (isRefused(outcome)) return;
    const changes = changesBetween(process, outcome.process);

    expect(canonicalJson(applyChanges(process, changes, 'forward'))).toBe(canonicalJson(outcome.process));
    expect(canonicalJson(applyChanges(outcome.process, changes, 'back'))).toBe(canonicalJson(process));
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  });
}, 60_000);

test('a process stays well-formed: ids are their keys, flows join blocks, one flow leaves an exit', () => {
  holds(({ process, edit }) => {
    const outcome = edit(process);
    if (isRefused(outcome)) return;
    const { blocks, flows, fields } = outcome.process;

    for (const things of [blocks, flows, fields]) {
      expect(Object.entries(things).filter(([key, thing]) => key !== thing.id)).toEqual([]);
    }
    for (const flow of Object.values(flows))
      expect([blocks[flow.from.block], blocks[flow.to]]).not.toContain(undefined);
    const exits = Object.values(flows).map(({ from }) => `${from.block} ${from.exit}`);
    expect(new Set(exits).size).toBe(exits.length);
    const ids = [blocks, flows, fields].flatMap((things) => Object.keys(things));
    expect(new Set(ids).size).toBe(ids.length);
  });
}, 60_000);

test('a refusal has words in every language and names a place', () => {
  holds(({ process, edit }) => {
    const outcome = edit(process);
    if (!isRefused(outcome)) return;

    expect(Object.keys(outcome)).toEqual(['refused']);
    for (const lang of langs) expect(say(outcome.refused, lang)).not.toContain('⟦');
  });
}, 60_000);

test('every edit is both done and, where it can be, refused', () => {
  const seen = new Map<string, Set<boolean>>(everyEdit.map((name) => [name, new Set()]));
  holds(({ name, process, edit }) => void seen.get(name)?.add(isRefused(edit(process))), 4000);
  const never = ['renameProcess', 'describeProcess', 'changeLanguage', 'titleRequests'];

  for (const [name, outcomes] of seen) {
    expect([name, outcomes.has(false), outcomes.has(true)]).toEqual([name, true, !never.includes(name)]);
  }
}, 60_000);

type Case = { readonly name: string; readonly process: Process; readonly edit: Edit };

function holds(check: (one: Case) => void, numRuns = 800): void {
  fc.assert(fc.property(cases, check), { numRuns });
}

function noEdit(): fc.Arbitrary<Edit> {
  return fc.constant((process) => ({ process }));
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
}
