import { draw } from '#blocks/draw.ts';
import type { Condition } from '#model/condition.ts';
import type { Process } from '#model/process.ts';
import { sampleIds } from '#templates/sample.ts';

const desk = { is: 'group', id: sampleIds.desk } as const;
const operations = { is: 'group', id: sampleIds.operations } as const;
const isDear: Condition = {
  is: 'all',
  of: [
    { is: 'test', field: 'cost', op: 'moreThan', to: { is: 'value', value: 1000 } },
    { is: 'test', field: 'when', op: 'isAnswered', to: null },
  ],
};

/** What a subprocess begins. */
export const licence = draw('Licencia')
  .field('program', 'shortText', 'Programa')
  .field('code', 'shortText', 'Clave')
  .start('Pedido', { asks: ['program*'] })
  .form('Entrega', { asks: ['code'], who: desk })
  .end('Lista')
  .process();

/** A process with each kind of block that works by itself, a deadline and a stage; all of them are filled in. */
export const automaticKinds: Process = draw('Equipo para quien llega')
  .field('who', 'shortText', 'Persona')
  .field('cost', 'number', 'Coste')
  .field('when', 'date', 'Primer día')
  .field('code', 'shortText', 'Clave')
  .start('Pedido', { asks: ['who*', 'cost', 'when*'] })
  .assign('Anotar', { code: { is: 'text', text: 'Equipo de {{who}}' } })
  .condition('¿Es caro?', { caro: { name: 'Más de 1000', when: isDear } })
  .on('caro')
  .approval('Compras', {
    voters: [desk],
    added: [
      { name: 'Con condiciones', as: 'accepted', comment: true },
      { name: 'Devolver a quien pidió', as: 'rejected' },
    ],
  })
  .deadline({
    due: { is: 'after', days: 3 },
    reminders: [{ before: { hours: 4 }, to: [] }],
    escalate: [operations],
    leaves: true,
  })
  .locks('cost')
  .on('rejected')
  .end('Rechazada', 'rejected')
  .on('expired')
  .to('Rechazada')
  .on('Con condiciones')
  .to('Preparar')
  .on('Devolver a quien pidió')
  .to('Rechazada')
  .on('accepted')
  .split('Preparar', ['Equipo', { name: 'Licencias', when: isDear }], 'Equipo')
  .on('r1')
  .tasks('Preparar el equipo', [{ name: 'Instalar', who: operations, days: 2 }])
  .join('Todo listo')
  .from('Preparar')
  .on('r2')
  .subprocess('Pedir licencia', {
    of: { id: 'licencia', process: licence },
    asks: { program: { is: 'text', text: 'Para {{who}}' } },
    takes: { code: 'code' },
  })
  .on('rejected')
  .to('Rechazada')
  .on('cancelled')
  .to('Rechazada')
  .on('completed')
  .to('Todo listo')
  .from('Todo listo')
  .wait('Hasta el primer día', { date: 'when', before: { workingDays: 1 } })
  .call('Avisar al directorio', {
    method: 'POST',
    url: 'https://directorio.example.com/altas',
    headers: { 'Content-Type': 'application/json' },
    body: '{ "nombre": "{{who}}" }',
    retries: { times: 3, wait: { minutes: 5 } },
    takes: { code: 'clave' },
  })
  .on('failed')
  .to('Rechazada')
  .from('Avisar al directorio')
  .end('Entregado')
  .from('¿Es caro?')
  .to('Preparar')
  .stage('Preparación', ['Preparar el equipo', 'Pedir licencia'], { due: { is: 'after', days: 10 } })
  .process();
