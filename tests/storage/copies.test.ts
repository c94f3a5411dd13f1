import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { contentOf, copiesContract, full, storageOf } from './copiesContract.ts';
import { freshName, openWith } from './opening.ts';
import { dump } from './raw.ts';
import schema1 from './schemas/schema-1.json';

copiesContract();

/** A copy with its lines changed, and a header that says so. */
async function changed(file: Blob, change: (lines: string[]) => string[], header: object = {}): Promise<Blob> {
  const [first = '', ...lines] = (await file.text()).trimEnd().split('\n');
  const next = change(lines);
  const body = next.map((line) => `${line}\n`).join('');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const counts: Record<string, number> = {};
  for (const line of next) {
    const table = /^\["(\w+)"/u.exec(line)?.[1] ?? '';
    counts[table] = (counts[table] ?? 0) + 1;
  }
  const sha256 = Buffer.from(digest).toString('hex');
  return new Blob([`${JSON.stringify({ ...JSON.parse(first), counts, sha256, ...header })}\n${body}`]);
}

const without = (what: string) => (lines: string[]) => {
  const at = lines.findIndex((line) => line.includes(what));
  if (at === -1) throw new Error(`no line with ${what}`);
  return lines.toSpliced(at, 1);
};
const having =
  (what: string, instead: string, table = '') =>
  (lines: string[]) => {
    const at = lines.findIndex((line) => line.startsWith(`["${table}`) && line.includes(what));
    if (at === -1) throw new Error(`no line with ${what}`);
    return lines.with(at, (lines[at] ?? '').replace(what, instead));
  };

describe('a file that is no whole copy', () => {
  const cases: readonly [string, string, (file: Blob) => Promise<Blob> | Blob][] = [
    ['something else', 'other', () => new Blob(['{"format":"sdw"}\n'])],
    ['nothing', 'other', () => new Blob([])],
    ['a copy of a newer application', 'newer', (file) => changed(file, (lines) => lines, { schema: 999 })],
    ['a copy that ends early', 'changed', (file) => file.slice(0, file.size - 10)],
    ['a copy with a letter changed', 'changed', async (file) => new Blob([(await file.text()).replace('Bea', 'Eva')])],
    ['a copy with fewer rows than it says', 'changed', (file) => changed(file, (lines) => lines, { counts: {} })],
    ['a row of no table', 'changed', (file) => changed(file, (lines) => [...lines, '["odd",{}]'])],
    ['a row with more than belongs to it', 'torn', (file) => changed(file, having('"name":"IT"', '"name":"IT","x":1'))],
    [
      'a row that would change what objects are',
      'torn',
      (file) => changed(file, having('"name":"IT"', '"name":"IT","__proto__":{}')),
    ],
    [
      'an event that says something else',
      'torn',
      (file) => changed(file, having('"seq":2,"at":"2026', '"seq":2,"at":"2025')),
    ],
    ['a history without an event', 'torn', (file) => changed(file, without('["events"'))],
    [
      'a version that is not what was published',
      'torn',
      (file) => changed(file, having('"note":""', '"note":"x"', 'versions')),
    ],
    ['a request without its version', 'torn', (file) => changed(file, without('["versions"'))],
    ['a process without its draft', 'torn', (file) => changed(file, without('["drafts"'))],
    ['an item without its visit', 'torn', (file) => changed(file, without('["visits",{"id":"r1/v2"'))],
    ['a category of no area', 'torn', (file) => changed(file, without('["areas"'))],
    ['nobody to whom it belongs', 'torn', (file) => changed(file, without('["meta"'))],
    ['an owner who is not in it', 'torn', (file) => changed(file, without('"id":"p0"'))],
  ];

  test.each(cases)('%s is refused as %s, and nothing is written', async (_what, why, of) => {
    const { storage, name } = await full();
    const { file } = await storage.copies.make();
    const before = await dump(name);
    expect(await storage.copies.read(await of(file))).toMatchObject({ refused: { code: `copies.wrong.${why}` } });
    expect(await dump(name)).toEqual(before);
  });
});

test('a copy of an earlier schema is brought to ours', async () => {
  const lines = Object.entries(schema1.stores).flatMap(([table, { rows }]) =>
    rows
      .filter((row) => table !== 'meta' || ('key' in row && row.key === 'owner'))
      .filter((row) => table !== 'counters' || ('name' in row && row.name === 'numbers'))
      .map((row) => JSON.stringify([table, row])),
  );
  const header = { format: 'cauce-copy', version: 1, schema: 1, at: '2026-11-23T12:00:00.000Z' };
  const file = await changed(new Blob([`${JSON.stringify(header)}\n`, lines.join('\n')]), (all) => all);
  const name = freshName();
  const storage = storageOf(await openWith({ name }));
  const outcome = await storage.copies.read(file);
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused));
  await storage.copies.restore(outcome.copy);
  storage.close();

  const { name: other, storage: migrated } = await full();
  expect((await migrated.copies.make()).header.counts['files']).toBe(2);
  const found = (await contentOf(name)) as readonly [string, readonly { readonly name?: string }[]][];
  const expected = (await contentOf(other)) as typeof found;
  const clean = expected.map(([table, rows]) => [table, rows.filter((row) => row.name !== 'a.bin')]);
  expect(found).toEqual(clean);
  expect((await indexedDB.databases()).filter((one) => one.name?.startsWith('cauce-copy'))).toEqual([]);
});
