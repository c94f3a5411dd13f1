import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { answer, group, person, requester, type DrawnMail } from '#blocks/drawn.ts';
import { unlocked } from '#blocks/locked.ts';
import { kindOf } from '#blocks/index.ts';
import { directory } from '#blocks/scene.testing.ts';
import type { Scene } from '#blocks/work.ts';
import { directoryOf, type Directory } from '#model/directory.ts';
import type { Values } from '#model/values.ts';
import { say } from '#text/i18n.ts';
import { mostRecipients } from '#blocks/mailing.ts';
import { isEmailAddress } from '#fields/email/email.ts';
import { defaultCalendar } from '#model/calendar.ts';

function telling(mail: Partial<DrawnMail> = {}) {
  return draw('Prueba')
    .field('version', 'shortText', 'Versión')
    .field('approvers', 'people', 'Aprobadores')
    .field('when', 'dateTime', 'Fecha y hora')
    .start('Inicio', { asks: ['version', 'approvers*', 'when'] })
    .notify('Aviso', { to: [requester], subject: 'Versión {{version}}', body: 'Sale el {{when}}.', ...mail })
    .end('Fin')
    .process();
}

function pass(mail: Partial<DrawnMail>, values: Values = {}, here: Directory = directory) {
  const process = telling(mail);
  const block = process.blocks['b2'];
  if (block === undefined) throw new Error('no block');
  const scene: Scene = {
    world: {
      now: '2026-10-05T08:00:00.000Z',
      zone: 'Europe/Madrid',
      directory: here,
      calendars: { default: defaultCalendar('Europe/Madrid') },
    },
    process,
    block,
    visit: { id: 'r1/v1', round: 1 },
    values,
    locked: unlocked,
    requester: 'luis',
    request: { number: 'SOL-000001', title: '' },
  };
  const outcome = kindOf(block).pass?.(block.data, scene);
  if (outcome === undefined) throw new Error('it does not pass');
  return outcome;
}

function stopOf(outcome: ReturnType<typeof pass>) {
  if (!('stopped' in outcome)) throw new Error('it did not stop');
  return outcome.stopped;
}

describe('a notification', () => {
  test('prepares one e-mail with the answers in it, to each active person once', () => {
    const to = [requester, answer('approvers'), group('committee'), person('eva')];
    const outcome = pass(
      { to },
      { f1: '4.2 <b>', f2: ['mar', 'luis'], f3: { at: '2026-10-06T09:30:00.000Z', zone: 'Europe/Madrid' } },
    );

    expect(outcome).toMatchObject({
      exit: 'sent',
      effects: [
        {
          do: 'mail',
          to: [
            { name: 'Luis', address: 'luis@example.com' },
            { name: 'Mar', address: 'mar@example.com' },
            { name: 'Ana', address: 'ana@example.com' },
          ],
          subject: 'Versión 4.2 <b>',
          lang: 'es',
        },
      ],
    });
    if ('stopped' in outcome) throw new Error('it stopped');
    expect(outcome.effects[0]).toMatchObject({ body: expect.stringMatching(/^Sale el 6 (de )?oct.*11:30.*\.$/u) });
    expect(outcome.told && say(outcome.told, 'es')).toBe('Preparó un correo para 3 personas: Luis, Mar y Ana.');
  });

  test('keeps line breaks out of the subject', () => {
    const outcome = pass({}, { f1: '1\r\nBcc: x@example.com' });
    expect('effects' in outcome && outcome.effects[0]).toMatchObject({ subject: 'Versión 1 Bcc: x@example.com' });
  });

  test('stops when nobody would receive it', () => {
    const stopped = stopOf(pass({ to: [answer('approvers'), group('empty')] }));

    expect(stopped.code).toBe('notify.stopped');
    expect(say(stopped, 'es')).toContain('Aprobadores');
    expect(say(stopped, 'es')).toContain('Vacío');
  });

  test('stops for more recipients than an e-mail may have', () => {
    const people = Array.from({ length: mostRecipients + 1 }, (_none, at) => ({
      id: `p${at}`,
      name: `P${at}`,
      email: `p${at}@example.com`,
      role: 'requester' as const,
      manager: null,
      active: true,
    }));
    const crowd = directoryOf({
      people,
      groups: [{ id: 'all', slug: 'todos', name: 'Todos', members: people.map((one) => one.id) }],
    });

    expect(stopOf(pass({ to: [group('all')] }, {}, crowd)).params).toMatchObject({ count: 51, most: 50 });
  });

  test('stops for an address that cannot stand in a header, and names the person', () => {
    const bad = directoryOf({
      people: [
        { id: 'luis', name: 'Luis', email: 'luis@example.com\nBcc: x@y.z', role: 'agent', manager: null, active: true },
      ],
      groups: [],
    });
    expect(say(stopOf(pass({}, {}, bad)), 'es')).toContain('Luis');
  });

  test('stops for a text that cannot be written', () => {
    const process = telling();
    expect(process.blocks['b2']?.kind).toBe('notify');
    expect(stopOf(pass({ body: '{% for %}' })).code).toBe('blocks.text.stopped');
  });
});

test.each([
  ['ana@example.com', true],
  ['ana.b+c@mail.example.co', true],
  ['ñandú@example.com', true],
  ['ana@example', false],
  ['ana', false],
  ['@example.com', false],
  ['ana@example.com, b@example.com', false],
  ['"ana"@example.com', false],
  ['ana@example.com\u0000', false],
  ['<ana@example.com>', false],
  ['ana @example.com', false],
  [`${'a'.repeat(250)}@example.com`, false],
])('the address %j stands in a header: %s', (address, isFine) => {
  expect(isEmailAddress(address)).toBe(isFine);
});

describe('check', () => {
  const problems = (mail: Partial<DrawnMail>) => {
    const process = telling(mail);
    const block = process.blocks['b2'];
    if (block === undefined) throw new Error('no block');
    return kindOf(block)
      .check(block, { process, directory })
      .map((issue) => `${issue.severity} ${issue.code} ${issue.place.path ?? ''}`);
  };

  test.each<[string, Partial<DrawnMail>, string[]]>([
    ['a whole e-mail', {}, []],
    ['a field for recipients', { to: [answer('approvers')] }, []],
    ['no recipients', { to: [] }, ['error notify.noRecipients to']],
    ['recipients who are nobody', { to: [group('empty')] }, ['error notify.nobody to', 'warning who.emptyGroup to']],
    ['no subject', { subject: ' ' }, ['error notify.noSubject subject']],
    ['no text', { body: '' }, ['error notify.noBody body']],
    ['a text that cannot be understood', { body: '{% if %}' }, ['error model.text.syntax body']],
  ])('%s', (_what, mail, found) => {
    expect(problems(mail)).toEqual(found);
  });
});

test('the summary says how many receive it, or who', () => {
  const summary = (mail: Partial<DrawnMail>) => {
    const process = telling(mail);
    const block = process.blocks['b2'];
    if (block === undefined) throw new Error('no block');
    return kindOf(block)
      .face(block.data, process)
      .summary.map((said) => say(said, 'es'))
      .join(' · ');
  };

  expect(summary({})).toBe('solicitante');
  expect(summary({ to: [requester, group('team')] })).toBe('2 destinatarios');
});
