import type { Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { letPass } from './actions/clock.ts';
import { openSettings } from './actions/editor.ts';
import { chooseOne, pick, writeMoment } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectAt, expectEnded, openCategory, sendRequest } from './actions/requests.ts';
import { expectNoProblems, setSpan } from './actions/settings.ts';
import { beginWithSample } from './actions/start.ts';
import { stepOf } from './actions/work.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const name = 'Un viaje';
const trip = draw(name)
  .field('day', 'date', 'Día de salida')
  .start('Inicio', { asks: ['day*'] })
  .wait('Un rato', { date: 'day' })
  .wait('En horario', { days: 1 })
  .wait('Hasta una hora', { days: 1 })
  .wait('La víspera', { days: 1 })
  .wait('De vuelta', { days: 1 })
  .end('De viaje')
  .process();

test('a request waits a while, working hours, until a fixed date, and until days before and after one of a field', async ({
  page,
}, info) => {
  // Monday, a quarter past five in the afternoon in Madrid.
  await page.clock.install({ time: new Date('2026-11-23T16:15:00.000Z') });
  await beginWithSample(page);
  await importDrawn(page, trip, info.outputPath('viaje.sdw'));
  await editProcess(page, name);
  await test.step('cada espera de una manera', () => setWaits(page));
  await publishToNew(page, name);

  await openCategory(page, 'IT', name);
  const day = page.getByRole('main').getByRole('textbox', { name: 'Día de salida' });
  await day.fill('30/11/2026');
  await day.press('Tab');
  await sendRequest(page);
  await test.step('cada una dice hasta cuándo, y sigue sola a su hora', async () => {
    await waits(page, 'Un rato', '23 nov 2026, 17:45');
    await letPass(page, '2026-11-23T16:46:00.000Z');
    // A quarter of an hour is left of the working day, and the rest is of the next.
    await waits(page, 'En horario', '24 nov 2026, 10:4');
    await letPass(page, '2026-11-24T09:50:00.000Z');
    await waits(page, 'Hasta una hora', '25 nov 2026, 10:00');
    await letPass(page, '2026-11-25T09:01:00.000Z');
    await waits(page, 'La víspera', '29 nov 2026, 0:00');
    await letPass(page, '2026-11-28T22:50:00.000Z');
    await expectAt(page, 'La víspera');
    await letPass(page, '2026-11-28T23:01:00.000Z');
    await waits(page, 'De vuelta', '1 dic 2026, 0:00');
    await letPass(page, '2026-11-30T23:01:00.000Z');
    await expectEnded(page, 'Finalizada');
  });
});

async function setWaits(page: Page): Promise<void> {
  const moment = await openSettings(page, 'Un rato');
  await pick(page, moment, 'Qué espera', 'Un plazo');
  await setSpan(moment, 30, 'minutos');
  await setSpan(await openSettings(page, 'En horario'), 2, 'horas hábiles');

  const fixed = await openSettings(page, 'Hasta una hora');
  await pick(page, fixed, 'Qué espera', 'Una fecha fija');
  await writeMoment(fixed, 'Hasta', '25/11/2026', '10:00');

  for (const [block, way] of [
    ['La víspera', 'Antes'],
    ['De vuelta', 'Después'],
  ] as const) {
    const panel = await openSettings(page, block);
    await pick(page, panel, 'Qué espera', 'La fecha de un campo');
    await chooseOne(page, panel, 'Campo de fecha', 'Día de salida');
    await panel.getByText(way, { exact: true }).click();
    await setSpan(panel, 1, 'días');
  }
  await expectNoProblems(page);
}

async function waits(page: Page, block: string, until: string): Promise<void> {
  await expectAt(page, block);
  await expect(stepOf(page, block)).toContainText(`Sigue el ${until}`);
}
