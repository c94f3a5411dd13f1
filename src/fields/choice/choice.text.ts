import { words } from '#text/words.ts';

export const choiceWords = words('choice', {
  es: {
    name: 'Opción',
    about: 'Una respuesta de una lista.',
    select: 'Lista desplegable',
    radios: 'Botones de opción',
  },
  en: {
    name: 'Choice',
    about: 'One answer from a list.',
    select: 'Drop-down list',
    radios: 'Radio buttons',
  },
});
