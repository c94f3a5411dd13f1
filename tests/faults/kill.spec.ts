import type { Acknowledged } from './harness/drive.ts';
import { backEndOf } from './browser.ts';
import { ask, backEnds, expect, hear, isLong, openHarness, randomFrom, test } from './faults.ts';

const cycles = isLong ? 100 : 8;

for (const backEnd of backEnds) {
  test(`what was acknowledged is there after a kill -9, and nothing is half there (${backEnd})`, async ({
    start,
    figure,
    profile,
    site,
  }) => {
    const random = randomFrom(3);
    const acknowledged: Acknowledged[] = [];
    const lost: string[] = [];
    const torn: string[] = [];

    for (let cycle = 0; cycle <= cycles; cycle += 1) {
      const browser = await start({ backEnd });
      const page = await openHarness(browser, site);
      await hear(page, (one) => acknowledged.push(one));
      expect(await ask(page, 'started'), `start ${cycle}`).toBe('open');
      if (cycle === 0) await ask(page, 'found');
      const found = await ask(page, 'audit');
      lost.push(...missing(acknowledged, found.commands, found.revisions));
      torn.push(...found.torn);
      if (cycle === cycles) break;

      const known = acknowledged.length;
      // Two at a time, so that one is being written while the next is already asked.
      const driving = Promise.all([ask(page, 'drive'), ask(page, 'drive')]).catch(() => 'killed');
      await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(known);
      await new Promise((resolve) => setTimeout(resolve, random() * 1500));
      await browser.kill();
      expect(await driving).toBe('killed');
    }

    expect(backEndOf(profile, site)).toBe(backEnd);
    figure({
      what: `kill -9 while writing, ${cycles} cycles, ${backEnd}: acknowledged lost / torn`,
      gate: '0 / 0',
      found: `${lost.length} / ${torn.length} of ${acknowledged.length}`,
    });
    expect(lost).toEqual([]);
    expect(torn).toEqual([]);
  });
}

function missing(
  acknowledged: readonly Acknowledged[],
  commands: readonly string[],
  revisions: Readonly<Record<string, number>>,
): readonly string[] {
  const stored = new Set(commands);
  return acknowledged
    .filter(({ command, request, revision }) => !stored.has(command) || (revisions[request] ?? 0) < revision)
    .map(({ command }) => command);
}
