import { words } from '#text/words.ts';

export const longTextWords = words('longText', {
  es: {
    name: 'Texto largo',
    about: 'Varias líneas: una descripción, un análisis.',
    rows: 'Renglones a la vista',
  },
  en: {
    name: 'Long text',
    about: 'Several lines: a description, an analysis.',
    rows: 'Visible lines',
  },
});
