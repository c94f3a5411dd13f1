import { expect, test } from '@playwright/test';
import { blockNames } from '../tests/stories/actions/editor.ts';
import { askForRelease, blocks, setUpReleases } from '../tests/stories/actions/release.ts';
import { beginWithSample } from '../tests/stories/actions/start.ts';
import { openWork } from '../tests/stories/actions/work.ts';
import { clickTime } from './click.ts';
import { table } from './report.ts';

const rounds = 5;

/** Source: the targets, ms, for this class of machine (two cores). */
const target = { template: 1000, step: 100 };

test('the template opens in the editor', async ({ browser }) => {
  const cold: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await beginWithSample(page);
    const template = page.getByRole('article', { name: 'Gestión de lanzamientos' });
    const button = template.getByRole('button', { name: 'Usar plantilla' });
    cold.push(await clickTime(button, '[data-id="b15"]'));
    expect(await blockNames(page)).toHaveLength(15);
    await context.close();
  }
  table('Template', [
    {
      what: 'Usar plantilla to 15 blocks painted, editor not loaded before, ms',
      values: cold,
      target: target.template,
    },
  ]);
});

test('a step of a request commits and paints', async ({ page }) => {
  await setUpReleases(page);
  const steps: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const request = await askForRelease(page);
    const step = await openWork(page, 'Ana Torres', { title: `${blocks.change} · RFC`, block: blocks.change, request });
    const box = step.getByRole('group', { name: 'Tu voto por RFC', exact: true });
    const accept = box.getByRole('button', { name: 'Aceptada', exact: true });
    steps.push(await clickTime(accept, null));
    await expect(box).toBeHidden();
  }
  table('Step', [{ what: 'vote to committed and painted, ms', values: steps, target: target.step }]);
});
