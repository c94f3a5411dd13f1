import { words } from '#text/words.ts';

/** What several block kinds say. */
export const blocksWords = words('blocks', {
  es: {
    'act.unknown': 'Este paso no conoce la acción «{{act}}». Recarga la página.',
    'act.notYours': 'Esto le toca a {{who}}. Para hacerlo, actúa como esa persona.',
    'kind.unknown': 'El bloque es de una clase que esta copia no conoce: «{{kind}}».',
    'text.stopped': 'No se pudo escribir el texto de «{{block}}»: {{why}}',
    'text.limit': 'el texto con las respuestas es demasiado grande. Acórtalo o usa menos respuestas.',
    'text.syntax': 'el texto tiene una marca que no se entiende. Corrígela en los ajustes del bloque.',
  },
  en: {
    'act.unknown': 'This step does not know the action “{{act}}”. Reload the page.',
    'act.notYours': 'This is for {{who}} to do. To do it, act as that person.',
    'kind.unknown': 'The block is of a kind that this copy does not know: “{{kind}}”.',
    'text.stopped': 'The text of “{{block}}” could not be written: {{why}}',
    'text.limit': 'the text with its answers is too large. Shorten it or use fewer answers.',
    'text.syntax': 'the text holds a mark that cannot be understood. Mend it in the settings of the block.',
  },
});
