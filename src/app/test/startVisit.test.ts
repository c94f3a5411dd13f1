import { expect, it } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { directoryOf } from '#model/directory.ts';
import { emptyProcess } from '#model/process.ts';
import { startVisit } from './startVisit.ts';
import { defaultCalendar } from '#model/calendar.ts';

const ana = {
  id: 'ana',
  name: 'Ana',
  email: 'ana@example.com',
  role: 'requester',
  manager: null,
  active: true,
} as const;
const world = {
  now: '2026-11-23T12:00:00.000Z',
  zone: 'UTC',
  directory: directoryOf({ people: [ana], groups: [] }),
  calendars: { default: defaultCalendar('UTC') },
};

it('enters the start as the engine will, and asks whoever sends the request', () => {
  const process = draw('Licencia', { lang: 'es' })
    .field('program', 'shortText', 'Programa')
    .start('Pedido', { asks: ['program*'] })
    .end('Fin')
    .process();

  expect(startVisit(process, 'ana', world)).toMatchObject({
    block: { name: 'Pedido' },
    visit: { state: 'open', round: 1, sent: null },
    items: [{ ask: 'form', people: ['ana'], state: 'open' }],
  });
});

it('gives nothing for a process without a start', () => {
  expect(startVisit(emptyProcess('x', 'es'), 'ana', world)).toBeNull();
});
