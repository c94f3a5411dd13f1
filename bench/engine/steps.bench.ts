import { expect, test } from '@playwright/test';
import { inChromium } from './browser.ts';
import { extent } from './extent.ts';
import { tell, type EngineRow } from './tell.ts';

const compiled = extent([20, 200, 2000], [20, 200]);
const compileRounds = extent(9, 2);
const chains = extent([20, 300], [20]);

test('compiling and stepping', async () => {
  await inChromium(async ({ page, backEnd }) => {
    const rows: EngineRow[] = [];
    for (const blocks of compiled) {
      const values = await page.evaluate(([many, rounds]) => window.bench.measureCompile(many, rounds), [
        blocks,
        compileRounds,
      ] as const);
      expect(values).toHaveLength(compileRounds);
      rows.push({ what: `compile ${blocks} blocks, ms`, values, ...(blocks === 2000 ? { target: '≤ 300' } : {}) });
    }
    for (const blocks of chains) {
      const { times, state } = await page.evaluate((many) => window.bench.measureSteps(many), blocks);
      expect(state).toBe('completed');
      expect(times).toHaveLength(blocks - 1);
      rows.push({
        what: `a step in a process of ${blocks} blocks, commit included, ms`,
        values: times,
        target: '≤ 100',
      });
    }
    await tell('Compile and step', await backEnd(), rows);
  });
});
