import { words } from '#text/words.ts';

/** What a form says of its draft. */
export const draftWords = words('draft', {
  es: {
    kept: 'Borrador guardado',
    keeping: 'Guardando borrador…',
    failed: 'El borrador no se guardó. {{why}}',
  },
  en: {
    kept: 'Draft saved',
    keeping: 'Saving draft…',
    failed: 'The draft was not saved. {{why}}',
  },
});
