import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('.', import.meta.url);
const page = readFileSync(new URL('../../docs/workflow-patterns.md', here), 'utf8');
const rows = [...page.matchAll(/^\| (\d+)\s+\| (.*?)\s+\| (.*?)\s+\| (yes|no)\s+\|$/gmu)].map(
  ([, number = '', pattern = '', drawn = '', runs = '']) => ({ number: Number(number), pattern, drawn, runs }),
);
const tests = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, here), 'utf8').matchAll(/test\('(\d+) /gu)])
  .map(([, number]) => Number(number));

test('the page names all 43 patterns, and says why each that does not run is left out', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_one, at) => at + 1));
  for (const { runs, drawn } of rows) expect(drawn.startsWith('left out')).toBe(runs === 'no');
});

test('what the page says runs has a test, and nothing else has', () => {
  const run = rows.filter(({ runs }) => runs === 'yes').map(({ number }) => number);
  expect([...tests].sort((a, b) => a - b)).toEqual(run);
  expect(page).toContain(`${run.length} run.`);
  expect(run.length).toBeGreaterThanOrEqual(30);
});
