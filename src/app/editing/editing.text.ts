import { words } from '#text/words.ts';

/** Words of the page around the diagram editor. */
export const editingWords = words('editing', {
  es: {
    title: 'Editor de Diagramas',
  },
  en: {
    title: 'Diagram editor',
  },
});
