import { words } from '#text/words.ts';

export const headingWords = words('heading', {
  es: {
    name: 'Encabezado',
    about: 'Un título y una explicación entre los campos. No pregunta nada.',
    text: 'Explicación',
  },
  en: {
    name: 'Heading',
    about: 'A title and an explanation between fields. It asks nothing.',
    text: 'Explanation',
  },
});
