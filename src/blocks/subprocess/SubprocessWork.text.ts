import { words } from '#text/words.ts';

/** The words of a subprocess as it goes on. */
export const subprocessWorkWords = words('subprocessWork', {
  es: {
    waits: 'Espera a que termine la solicitud de «{{name}}»',
    waited: 'Esperó a la solicitud de «{{name}}»',
    alone: 'Sigue sola cuando la otra termina: aquí nadie tiene que hacer nada.',
  },
  en: {
    waits: 'It waits for the end of the request of “{{name}}”',
    waited: 'It waited for the request of “{{name}}”',
    alone: 'It goes on by itself when the other ends: nobody has to do anything here.',
  },
});
