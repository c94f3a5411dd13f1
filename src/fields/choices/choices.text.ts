import { words } from '#text/words.ts';

export const choicesWords = words('choices', {
  es: {
    name: 'Varias opciones',
    about: 'Una o más respuestas de una lista.',
    select: 'Lista desplegable',
    checkboxes: 'Casillas',
  },
  en: {
    name: 'Several choices',
    about: 'One or more answers from a list.',
    select: 'Drop-down list',
    checkboxes: 'Checkboxes',
  },
});
