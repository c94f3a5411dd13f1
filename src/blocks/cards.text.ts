import { words } from '#text/words.ts';

/** The words of lists of settings that can be put in order. */
export const cardsWords = words('cards', {
  es: {
    actions: 'Acciones de {{name}}',
    up: 'Subir',
    down: 'Bajar',
    copy: 'Duplicar',
    remove: 'Quitar',
    drag: 'Arrastrar para ordenar',
    wrong: 'Tiene problemas',
  },
  en: {
    actions: 'Actions for {{name}}',
    up: 'Move up',
    down: 'Move down',
    copy: 'Duplicate',
    remove: 'Remove',
    drag: 'Drag to reorder',
    wrong: 'Has problems',
  },
});
