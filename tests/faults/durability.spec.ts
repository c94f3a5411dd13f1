import { join } from 'node:path';
import { backEndOf } from './browser.ts';
import { ask, backEnds, expect, hear, openHarness, test } from './faults.ts';
import { watchSyncs } from './syncs.ts';

const commits = 60;

for (const backEnd of backEnds) {
  test(`a command is on the disk before it is acknowledged (${backEnd})`, async ({ start, figure, profile, site }) => {
    const browser = await start({ backEnd });
    const page = await openHarness(browser, site);
    let acknowledged = 0;
    await hear(page, () => (acknowledged += 1));
    await ask(page, 'found');

    const watched = await watchSyncs(browser.pid, join(profile, 'syncs.log'));
    test.skip(watched.is === 'impossible', 'fdatasync cannot be counted here: strace is missing or may not trace');
    if (watched.is === 'impossible') return;
    await ask(page, 'drive', commits);
    const syncs = await watched.stop();

    expect(backEndOf(profile, site)).toBe(backEnd);
    figure({
      what: `fdatasync per engine commit, ${backEnd}`,
      gate: '≥ 1',
      found: `${(syncs / acknowledged).toFixed(2)} (${syncs} for ${acknowledged})`,
    });
    expect(acknowledged).toBe(commits);
    expect(syncs).toBeGreaterThanOrEqual(commits);
  });
}
