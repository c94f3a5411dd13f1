import { words } from '#text/words.ts';

/** The words of a wait as it goes on. */
export const waitWorkWords = words('waitWork', {
  es: {
    waits: 'Espera: {{what}}',
    waited: 'Esperó: {{what}}',
    holds: 'hasta que {{condition}}',
    ends: 'hasta que termine {{number}}',
    until: 'Sigue el',
    atMost: 'Como máximo, hasta el',
    alone: 'Sigue sola: nadie tiene que hacer nada.',
  },
  en: {
    waits: 'It waits: {{what}}',
    waited: 'It waited: {{what}}',
    holds: 'until {{condition}}',
    ends: 'until {{number}} ends',
    until: 'It goes on at',
    atMost: 'At most until',
    alone: 'It goes on by itself: nobody has to do anything.',
  },
});
