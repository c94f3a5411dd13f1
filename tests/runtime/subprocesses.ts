import { draw } from '#blocks/draw.ts';
import { directoryOf } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { Command } from '#runtime/command.ts';

const who = { by: 'ana', as: 'ana' } as const;

/** Ana does everything. */
export const directory = directoryOf({
  people: [{ id: 'ana', name: 'Ana', email: 'ana@example.com', role: 'agent', manager: null, active: true }],
  groups: [],
});

/** A licence: asked with a program, approved with a key by Ana, and given back by its end. */
export const licence = draw('Licencia')
  .field('program', 'shortText', 'Programa', { options: { maxLength: 30 } })
  .field('seats', 'number', 'Puestos')
  .field('code', 'shortText', 'Clave')
  .start('Pedido', { asks: ['program*', 'seats'] })
  .approval('Compras', {
    voters: [{ is: 'person', id: 'ana' }],
    outcomes: ['accepted', 'rejected', 'cancelled'],
    comments: [],
  })
  .on('rejected')
  .end('No', 'rejected', 'Sin presupuesto')
  .on('cancelled')
  .end('Nada', 'cancelled')
  .form('Entrega', { asks: ['code*'] })
  .end('Sí')
  .process();

/** A newcomer, for whom a licence is asked; `of` is the id under which that is published. */
export function newcomer(of: string): Process {
  return draw('Alta')
    .field('tool', 'shortText', 'Herramienta')
    .field('received', 'shortText', 'Clave recibida')
    .start('Inicio', { asks: ['tool*'] })
    .subprocess('Licencia', {
      of: { id: of, process: licence },
      asks: { program: { is: 'text', text: 'Para {{tool}}' }, seats: { is: 'value', value: 2 } },
      takes: { code: 'received' },
    })
    .on('rejected')
    .end('Sin licencia', 'rejected')
    .on('cancelled')
    .end('Sin nada', 'cancelled')
    .tasks('Instalar', [{ name: 'Instalar', who: { is: 'person', id: 'ana' } }])
    .end('Fin')
    .process();
}

/** Begins a request of a category. */
export function beginOf(category: string, request: string, tool = 'Figma'): Command {
  return { do: 'begin', id: `begin ${request}`, ...who, request, category, values: { f1: tool } };
}

/** Votes in the second visit of a request. */
export function vote(request: string, outcome: string): Command {
  const act = { do: 'vote', body: 'o1', outcome, comment: '' };
  return { do: 'act', id: `vote ${request}`, ...who, request, visit: `${request}/v2`, act };
}

/** Sends the key of a licence. */
export function deliver(request: string, code: string): Command {
  const act = { do: 'send', values: { f3: code } };
  return { do: 'act', id: `send ${request}`, ...who, request, visit: `${request}/v3`, act };
}

/** Something that Ana does to a whole request. */
export function toWhole(
  request: string,
  what: { do: 'cancel'; reason: string } | { do: 'retry' } | { do: 'move'; to: string; reason: string },
): Command {
  return { ...what, id: `${what.do} ${request}`, ...who, request };
}
