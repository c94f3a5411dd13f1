import { words } from '#text/words.ts';

/** Words of the page around the diagram editor. */
export const editingWords = words('editing', {
  es: {
    title: 'Editor de Diagramas',
    'published.unread': 'No se pudo leer qué versión está publicada',
  },
  en: {
    title: 'Diagram editor',
    'published.unread': 'Which version is published could not be read',
  },
});
