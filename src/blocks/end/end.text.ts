import { words } from '#text/words.ts';

/** The words of the end. */
export const endWords = words('end', {
  es: {
    name: 'Fin',
    about: 'Termina la solicitud con un resultado.',
    fresh: 'Fin',
    'result.completed': 'Finalizada',
    'result.rejected': 'Rechazada',
    'result.cancelled': 'Cancelada',
    label: '{{label}}',
  },
  en: {
    name: 'End',
    about: 'Ends the request with a result.',
    fresh: 'End',
    'result.completed': 'Completed',
    'result.rejected': 'Rejected',
    'result.cancelled': 'Cancelled',
    label: '{{label}}',
  },
});
