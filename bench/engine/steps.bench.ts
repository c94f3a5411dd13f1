import { expect, test } from '@playwright/test';
import { inChromium } from './browser.ts';
import { extent } from './extent.ts';
import { tell, type EngineRow } from './tell.ts';

const compiled = extent([20, 200, 2000], [20, 200]);
const compileRounds = extent(9, 2);
const chains = extent([20, 300], [20]);
const widths = extent([2, 4, 8, 16, 32], [2, 8]);

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
      const { times, state } = await page.evaluate((many) => window.bench.measureChain(many), blocks);
      expect(state).toBe('completed');
      expect(times).toHaveLength(blocks - 1);
      rows.push({ what: `a step in a process of ${blocks} blocks, ms`, values: times, target: '≤ 100' });
    }
    for (const width of widths) {
      const { times, state } = await page.evaluate((many) => window.bench.measureBranches(many), width);
      expect(state).toBe('completed');
      expect(times).toHaveLength(width + 1);
      const [entering, ...within] = times;
      rows.push({ what: `enter ${width} branches, ms`, values: [entering ?? Number.NaN], target: '≤ 100' });
      rows.push({ what: `a step in one of ${width} branches, ms`, values: within, target: '≤ 100' });
    }
    await tell('Compile, and steps with their commit', await backEnd(), rows);
  });
});
