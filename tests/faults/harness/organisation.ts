import { draw } from '#blocks/draw.ts';
import type { FirstStart, Storage } from '#storage/storage.ts';

/** The category whose requests the tests begin. */
export const category = 'c1';

/** The category whose requests wait for ten minutes, send a mail and end. */
export const waitingCategory = 'c2';

/** Who owns the copy and does everything. */
export const owner = 'p1';

const organisation: FirstStart = {
  owner: { id: owner, name: 'Ana', email: 'ana@example.com', role: 'administrator', manager: null, active: true },
  people: [{ id: 'p2', name: 'Bea', email: 'bea@example.com', role: 'agent', manager: null, active: true }],
  groups: [],
  areas: [{ id: 'a1', name: 'TI', order: 1 }],
  categories: [
    { id: category, area: 'a1', name: 'Equipo', description: '', process: null, order: 1 },
    { id: waitingCategory, area: 'a1', name: 'Recordatorio', description: '', process: null, order: 2 },
  ],
};

/** Something of everything that a request writes: a form, votes, tasks, a mail, an end. */
const process = draw('Compra de equipo')
  .field('what', 'shortText', 'Qué')
  .titled('Compra de {{what}}')
  .start('Pedido', { asks: ['what*'] })
  .approval('Jefes', {
    voters: [
      { is: 'person', id: 'p1' },
      { is: 'person', id: 'p2' },
    ],
  })
  .on('rejected')
  .end('Rechazada', 'rejected')
  .tasks('Comprar', [
    { name: 'Pedir {{what}}', who: { is: 'person', id: 'p2' } },
    { name: 'Recibir {{what}}', who: { is: 'person', id: 'p2' } },
  ])
  .notify('Avisar', { to: [{ is: 'requester' }], subject: 'Ya llegó {{what}}', body: 'Puedes pasar por {{what}}.' })
  .end('Comprada')
  .process();

const waiting = draw('Recordatorio')
  .start('Pedido')
  .wait('Esperar', { minutes: 10 })
  .notify('Avisar', { to: [{ is: 'requester' }], subject: 'Ya es hora', body: 'Han pasado diez minutos.' })
  .end('Avisada')
  .process();

/** Answers the first start, puts both processes in force, and leaves another one as a draft. */
export async function found(storage: Storage): Promise<void> {
  await storage.owner.begin(organisation);
  for (const [served, value] of [
    [category, process],
    [waitingCategory, waiting],
  ] as const) {
    const { id } = await storage.processes.create(value, owner);
    await storage.processes.publish(id, 0, owner, '');
    await storage.catalogue.assign(served, id);
  }
  await storage.processes.create({ ...process, name: 'Borrador' }, owner);
}
