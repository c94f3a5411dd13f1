import { expect, test } from '@playwright/test';
import { inChromium } from './browser.ts';
import { extent } from './extent.ts';
import { tell } from './tell.ts';

const rounds = extent(7, 1);
const requests = extent(20, 3);
/** One begins the request, ten send a form. */
const commandsEach = 11;

test('commands beside bare IndexedDB that makes the same writes', async () => {
  await inChromium(async ({ page, backEnd }) => {
    const { measured, rows, same } = await page.evaluate(([many, each]) => window.bench.measureCommands(many, each), [
      rounds,
      requests,
    ] as const);

    expect(measured.map(({ commands }) => commands)).toEqual(Array(rounds).fill(requests * commandsEach));
    expect(rows['commands']).toBe(rounds * requests * commandsEach);
    expect(rows).toEqual(same);
    const perSecond = measured.map(({ commands, ours, raw }) => ({
      ours: (commands * 1000) / ours,
      raw: (commands * 1000) / raw,
    }));
    await tell('Commands, strict durability', await backEnd(), [
      { what: 'Cauce’s engine, commands per second', values: perSecond.map(({ ours }) => ours) },
      { what: 'IndexedDB alone, the same transactions per second', values: perSecond.map(({ raw }) => raw) },
      { what: 'Cauce / IndexedDB', values: perSecond.map(({ ours, raw }) => ours / raw), target: '≥ 0.7' },
    ]);
  });
});
