import { words } from '#text/words.ts';

export const shortTextWords = words('shortText', {
  es: {
    name: 'Texto corto',
    about: 'Una línea: un título, un número de versión, una referencia.',
    oneLine: 'Escribe una sola línea, sin saltos.',
    maxLength: 'Máximo de caracteres',
    noLimit: 'Sin máximo',
  },
  en: {
    name: 'Short text',
    about: 'One line: a title, a version number, a reference.',
    oneLine: 'Write a single line, without line breaks.',
    maxLength: 'Maximum characters',
    noLimit: 'No maximum',
  },
});
