import { beforeEach, describe, expect, test } from 'vitest';
import { directoryOf } from '#model/directory.ts';
import { brokenAt } from '#runtime/history.ts';
import { releaseManagement } from '#templates/releaseManagement.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { drive, type Drive } from './drive.ts';

const process = releaseManagement.process('es');
const directory = directoryOf(sampleOrganisation('es'));

const blocks = {
  start: 'Formulario de inicio',
  request: 'Solicitud de cambio (RFC) y comité financiero (FSC)',
  plan: 'Planificación del lanzamiento',
  review: 'Revisión del plan de lanzamiento',
  build: 'Construir la versión final',
  uat: 'Pruebas de aceptación de usuarios (UAT)',
  results: 'Resultados de UAT',
  prepare: 'Preparar el lanzamiento',
  change: 'Aprobación del plan de implementación',
  launch: 'Lanzar versión final',
  confirm: 'Confirmación de implementación exitosa',
} as const;

const answers = {
  f1: '4.2.0',
  f2: 'Pagos con QR',
  f3: { at: '2026-12-01T15:00:00.000Z', zone: 'America/Bogota' },
  f4: 'Tienda en línea',
  f5: ['p-director', 'p-stk1'],
};

/** What everybody does when all is well, in order. */
const happy: readonly (readonly [block: string, go: (drive: Drive) => Promise<void>])[] = [
  [blocks.request, (drive) => drive.vote(blocks.request, 'accepted', 'p-rfc1', 'p-fsc2')],
  [blocks.plan, (drive) => drive.complete(blocks.plan)],
  [blocks.review, (drive) => drive.vote(blocks.review, 'accepted', 'p-director', 'p-stk1')],
  [blocks.build, (drive) => drive.complete(blocks.build)],
  [blocks.uat, (drive) => drive.vote(blocks.uat, 'accepted', 'p-uat')],
  [blocks.results, (drive) => drive.send(blocks.results, { f6: 'Todo pasa' }, 'p-uat')],
  [blocks.prepare, (drive) => drive.complete(blocks.prepare)],
  [blocks.change, (drive) => drive.vote(blocks.change, 'accepted', 'p-cab1')],
  [blocks.launch, (drive) => drive.complete(blocks.launch)],
  [blocks.confirm, (drive) => drive.vote(blocks.confirm, 'accepted', 'p-release')],
];

let drivePast: (block: string) => Promise<void>;
let driven: Drive;

beforeEach(async () => {
  driven = drive(process, directory);
  await driven.begin(answers);
  drivePast = async (block) => {
    for (const [name, go] of happy) {
      if (!(await driven.open()).includes(name)) continue;
      await go(driven);
      if (name === block) return;
    }
  };
});

describe('a request of the release process', () => {
  test('begins with the title of its answers and asks both committees', async () => {
    const { request, items } = await driven.state();
    expect(request).toMatchObject({ number: 'SOL-000001', title: expect.stringContaining('4.2.0'), state: 'open' });
    expect(await driven.open()).toEqual([blocks.request]);
    expect(items.filter((item) => item.state === 'open').map((item) => item.people)).toEqual([
      ['p-rfc1'],
      ['p-rfc2'],
      ['p-fsc1'],
      ['p-fsc2'],
    ]);
  });

  test('goes through all blocks when everything is accepted, and prepares one mail with version and date', async () => {
    await drivePast(blocks.confirm);

    const { request, visits, items, mails } = await driven.state();
    expect(request).toMatchObject({ state: 'completed', open: [], stopped: null });
    expect(request.endedAt).not.toBeNull();
    expect(visits.map((visit) => visit.round)).toEqual(visits.map(() => 1));
    expect(visits.map((visit) => visit.state)).toEqual(visits.map(() => 'done'));
    expect(visits).toHaveLength(13);
    expect(items.filter((item) => item.state === 'open')).toEqual([]);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ id: `${request.id}/m1`, state: 'prepared', lang: 'es' });
    expect(mails[0]?.body).toContain('4.2.0');
    expect(mails[0]?.body).toContain('2026');
    expect(mails[0]?.to.map((one) => one.address)).toContain('marta.gil@example.com');
  });

  test.each([
    ['rejected', 'rejected'],
    ['cancelled', 'cancelled'],
  ])('ends as %s when the committees say so', async (outcome, state) => {
    await driven.vote(blocks.request, outcome, 'p-rfc1');

    const { request, items } = await driven.state();
    expect(request).toMatchObject({ state, open: [] });
    expect(items.filter((item) => item.state === 'void')).toHaveLength(3);
  });

  test('plans again in a new round when the plan is rejected, and then goes on', async () => {
    await drivePast(blocks.plan);
    const first = await driven.visitOf(blocks.plan);
    await driven.vote(blocks.review, 'rejected', 'p-stk1');

    const second = await driven.visitOf(blocks.plan);
    expect(await driven.open()).toEqual([blocks.plan]);
    expect(second).toMatchObject({ round: 2, state: 'open' });
    expect((await driven.state()).visits.find((visit) => visit.id === first.id)).toEqual(first);
    expect(
      (await driven.state()).items.filter((item) => item.visit === second.id && item.state === 'open'),
    ).toHaveLength(3);

    await drivePast(blocks.review);
    expect(await driven.open()).toEqual([blocks.build]);
    expect(await driven.visitOf(blocks.review)).toMatchObject({ round: 2, state: 'done', exit: 'accepted' });
  });

  test('ends as cancelled when the review of the plan says so', async () => {
    await drivePast(blocks.plan);
    await driven.vote(blocks.review, 'cancelled', 'p-director');
    expect((await driven.state()).request).toMatchObject({ state: 'cancelled', open: [] });
  });

  test('builds again when users reject, and then goes on to the results', async () => {
    await drivePast(blocks.build);
    await driven.vote(blocks.uat, 'rejected', 'p-uat');
    expect(await driven.open()).toEqual([blocks.build]);

    await drivePast(blocks.uat);
    expect(await driven.open()).toEqual([blocks.results]);
  });

  test('plans again when the implementation plan is rejected', async () => {
    await drivePast(blocks.prepare);
    await driven.vote(blocks.change, 'rejected', 'p-cab2');
    expect(await driven.open()).toEqual([blocks.plan]);
    expect(await driven.visitOf(blocks.plan)).toMatchObject({ round: 2 });
  });

  test('ends as cancelled when the implementation plan is cancelled', async () => {
    await drivePast(blocks.prepare);
    await driven.vote(blocks.change, 'cancelled', 'p-cab2');
    expect((await driven.state()).request.state).toBe('cancelled');
  });

  test('plans again after a confirmation with problems, and can still be completed', async () => {
    await drivePast(blocks.launch);
    await driven.vote(blocks.confirm, 'rejected', 'p-release');
    expect(await driven.open()).toEqual([blocks.plan]);
    expect(await driven.told()).toContain(`«${blocks.confirm}» terminó: Con problemas.`);

    await drivePast(blocks.confirm);
    const { request, mails, visits } = await driven.state();
    expect(request.state).toBe('completed');
    expect(mails).toHaveLength(1);
    expect(visits.filter((visit) => visit.round === 2)).toHaveLength(9);
  });

  test('keeps a history whose chain is whole and that can be said in both languages', async () => {
    await drivePast(blocks.confirm);
    const { request, history } = await driven.state();
    expect(brokenAt(request, history)).toBeNull();
    expect(history.map((event) => event.seq)).toEqual(history.map((_event, at) => at + 1));
    expect(await driven.told()).toContain('La solicitud terminó: Finalizada.');
  });
});
