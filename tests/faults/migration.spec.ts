import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '#storage/migrations/index.ts';
import { ask, expect, isLong, openHarness, randomFrom, test } from './faults.ts';

const kills = isLong ? 20 : 3;

for (const { schema, name } of migrations.slice(1)) {
  test(`killed while it is brought to schema ${schema} (${name}), a database is wholly old or wholly new`, async ({
    start,
    figure,
    profile,
    site,
  }) => {
    const random = randomFrom(schema);
    const before = join(profile, 'before');
    const making = await start({ profile: before });
    const maker = await openHarness(making, site);
    await ask(maker, 'makeOld', schema - 1);
    const old = await ask(maker, 'hashOld');
    await making.close();

    const trying = join(profile, 'trying');
    cpSync(before, trying, { recursive: true });
    const whole = await start({ profile: trying });
    const page = await openHarness(whole, site);
    const from = performance.now();
    await ask(page, 'bringOld', schema);
    const ms = performance.now() - from;
    const fresh = await ask(page, 'hashOld');
    await whole.close();
    expect(fresh).not.toBe(old);

    const found = { old: 0, new: 0, torn: 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      rmSync(trying, { recursive: true });
      cpSync(before, trying, { recursive: true });
      const browser = await start({ profile: trying });
      const dying = await openHarness(browser, site);
      const begun = new Promise<void>((resolve) => {
        void dying.exposeBinding('begun', () => resolve());
      });
      await dying.waitForFunction(() => 'begun' in window);
      const bringing = ask(dying, 'bringOld', schema).catch(() => 'killed');
      await begun;
      await new Promise((resolve) => setTimeout(resolve, random() * ms));
      await browser.kill();
      await bringing;

      const after = await start({ profile: trying });
      const hash = await ask(await openHarness(after, site), 'hashOld');
      found[hash === old ? 'old' : hash === fresh ? 'new' : 'torn'] += 1;
      await after.kill();
    }

    figure({
      what: `killed in the step to schema ${schema} (${name}), ${kills} times: torn`,
      gate: '0',
      found: `${found.torn} (${found.old} old, ${found.new} new)`,
    });
    expect(found.torn).toBe(0);
  });
}
