import { words } from '#text/words.ts';

/** The words of a form at work. */
export const formWorkWords = words('formWork', {
  es: {
    send: 'Enviar',
    whose: 'Lo completa {{who}}.',
    sent: 'Lo envió {{who}}',
    locked: 'Bloqueado desde «{{block}}».',
    unsent: 'No se llegó a enviar.',
  },
  en: {
    send: 'Send',
    whose: '{{who}} fills it in.',
    sent: 'Sent by {{who}}',
    locked: 'Locked since “{{block}}”.',
    unsent: 'It was never sent.',
  },
});
