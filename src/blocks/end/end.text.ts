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
    'did.result': 'cambiar el resultado de «{{block}}»',
    'did.label': 'cambiar la etiqueta de «{{block}}»',
  },
  en: {
    name: 'End',
    about: 'Ends the request with a result.',
    fresh: 'End',
    'result.completed': 'Completed',
    'result.rejected': 'Rejected',
    'result.cancelled': 'Cancelled',
    label: '{{label}}',
    'did.result': 'change the result of “{{block}}”',
    'did.label': 'change the label of “{{block}}”',
  },
});
