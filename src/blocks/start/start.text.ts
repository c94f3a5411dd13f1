import { words } from '#text/words.ts';

/** The words of the start. */
export const startWords = words('start', {
  es: {
    name: 'Inicio',
    about: 'El formulario con el que comienza la solicitud.',
    fresh: 'Formulario de inicio',
    'exit.sent': 'Enviado',
  },
  en: {
    name: 'Start',
    about: 'The form that a request begins with.',
    fresh: 'Start form',
    'exit.sent': 'Sent',
  },
});
