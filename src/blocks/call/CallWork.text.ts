import { words } from '#text/words.ts';

/** The words of a call as it goes on. */
export const callWorkWords = words('callWork', {
  es: {
    calls: 'Llamada {{method}}: {{host}}',
    own: 'el sitio de esta copia',
    attempt: 'Intento {{number}} de {{most}},',
    onItsWay: 'a la espera de respuesta',
    unanswered: 'sin respuesta',
    status: 'respondió {{status}}',
    next: 'Se intenta otra vez el',
    alone: 'Sale en cuanto haya una página de Cauce abierta; nadie tiene que hacer nada.',
  },
  en: {
    calls: '{{method}} call: {{host}}',
    own: 'where this copy is served',
    attempt: 'Attempt {{number}} of {{most}},',
    onItsWay: 'waiting for a response',
    unanswered: 'no response',
    status: 'it answered {{status}}',
    next: 'It is tried again at',
    alone: 'It goes out as soon as a page of Cauce is open; nobody has to do anything.',
  },
});
