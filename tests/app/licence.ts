import { draw } from '#blocks/draw.ts';
import { group, person, requester } from '#blocks/drawn.ts';
import type { Act, WorkItem } from '#blocks/work.ts';

/** A small process with a form, an approval of two, two tasks (one due at once) and an e-mail. */
export const licence = draw('Licencia', { lang: 'es' })
  .field('program', 'shortText', 'Programa')
  .titled('Licencia de {{program}}')
  .start('Pedido', { asks: ['program*'] })
  .approval('Visto bueno', { voters: [group('g-rfc')], rule: 'all', comments: ['rejected'] })
  .on('rejected')
  .end('Rechazada', 'rejected')
  .tasks('Instalación', [
    { name: 'Comprar', who: person('p-ops1'), days: 2 },
    { name: 'Instalar', who: group('g-ops'), days: 0 },
  ])
  .notify('Aviso', {
    to: [requester, person('p-ops1')],
    subject: 'Listo: {{program}}',
    body: 'Ya puedes usar {{program}}.\n<b>Gracias</b>',
  })
  .end('Finalizada', 'completed', 'Instalada')
  .process();

/** Answers of its start form. */
export function asking(program: string) {
  const [field = ''] = Object.keys(licence.fields);
  return { [field]: program };
}

/** The vote that answers one of its ballots. */
export function voteOn(item: WorkItem, outcome: 'accepted' | 'rejected', comment = ''): Act {
  return { do: 'vote', body: item.part.slice(0, item.part.lastIndexOf(':')), outcome, comment };
}

/** What completes one of its tasks. */
export function complete(item: WorkItem): Act {
  return { do: 'complete', task: item.part, comment: '' };
}
