import { words } from '#text/words.ts';

/** The words of a form at work. */
export const formWorkWords = words('formWork', {
  es: {
    send: 'Enviar',
    whose: 'Lo completa {{who}}.',
    sent: 'Lo envió {{who}}',
    unsent: 'No se llegó a enviar.',
  },
  en: {
    send: 'Send',
    whose: '{{who}} fills it in.',
    sent: 'Sent by {{who}}',
    unsent: 'It was never sent.',
  },
});
