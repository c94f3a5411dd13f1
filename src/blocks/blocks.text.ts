import { words } from '#text/words.ts';

/** What several block kinds say. */
export const blocksWords = words('blocks', {
  es: {
    'exit.expired': 'Vencida',
    'deadline.nothingHeld': 'Las solicitudes no se detienen en este bloque: el plazo no tiene efecto. Quítalo.',
    'deadline.emptyStage':
      'En la etapa «{{stage}}» no hay ningún bloque en el que esperen las solicitudes: el plazo no tiene efecto.',
    'deadline.noTarget': 'El bloque al que lleva el plazo de «{{stage}}» ya no existe. Elige otro.',
    'deadline.inside': 'El plazo de «{{stage}}» lleva a un bloque de la misma etapa: volverá a contar desde ahí.',
    'deadline.into':
      'El plazo de «{{stage}}» lleva al medio de unas ramas que no han empezado. Elige la división o un bloque fuera de ellas.',
    'deadline.nobody': 'No se encontrará a nadie a quien avisar. Elige a otras personas.',
    'deadline.never': 'Elige cuándo vence el plazo, o quítalo.',
    'locks.face': 'bloquea campos',
    'locks.nothingHeld': 'Las solicitudes no se detienen en este bloque: no bloquea nada. Quítalo.',
    'locks.none': 'Elige qué campos se bloquean, o bloquea todos.',
    'locks.gone': 'Uno de los campos elegidos ya no existe. Quítalo.',
    'locks.always':
      '«{{label}}» siempre llega a este formulario bloqueado desde «{{block}}»: nadie podrá cambiarlo aquí. Ponlo como solo lectura, o no lo bloquees.',
    'act.unknown': 'Este paso no conoce la acción «{{act}}». Recarga la página.',
    'act.notYours': 'Esto le toca a {{who}}. Para hacerlo, actúa como esa persona.',
    'field.none': 'Elige un campo.',
    'field.gone': 'El campo elegido ya no existe. Elige otro.',
    'field.noDate': 'El campo «{{label}}» no es de fecha. Elige uno que lo sea.',
    'field.noText': 'El campo «{{label}}» no es de texto corto. Elige uno que lo sea.',
    'field.notAsked': 'Ningún formulario pide el campo «{{label}}», así que no tendrá respuesta.',
    'field.optional': 'El campo «{{label}}» no es obligatorio: puede quedar sin respuesta.',
    'kind.unknown': 'El bloque es de una clase que esta copia no conoce: «{{kind}}».',
    'text.stopped': 'No se pudo escribir el texto de «{{block}}»: {{why}}',
    'text.limit': 'el texto con las respuestas es demasiado grande. Acórtalo o usa menos respuestas.',
    'text.syntax': 'el texto tiene una marca que no se entiende. Corrígela en los ajustes del bloque.',
  },
  en: {
    'exit.expired': 'Expired',
    'deadline.nothingHeld': 'Requests do not stay in this block: the deadline has no effect. Remove it.',
    'deadline.emptyStage': 'The stage “{{stage}}” has no block in which requests wait: its deadline has no effect.',
    'deadline.noTarget':
      'The block to which the deadline of “{{stage}}” leads does not exist any more. Choose another one.',
    'deadline.inside':
      'The deadline of “{{stage}}” leads to a block of the same stage: it will count again from there.',
    'deadline.into':
      'The deadline of “{{stage}}” leads into the middle of branches that have not begun. Choose the split or a block outside of them.',
    'deadline.nobody': 'Nobody will be found to tell. Choose other people.',
    'deadline.never': 'Choose when the deadline is, or remove it.',
    'locks.face': 'locks fields',
    'locks.nothingHeld': 'Requests do not stay in this block: it locks nothing. Remove it.',
    'locks.none': 'Choose which fields are locked, or lock all of them.',
    'locks.gone': 'One of the fields chosen does not exist any more. Remove it.',
    'locks.always':
      '“{{label}}” always comes to this form locked since “{{block}}”: nobody will be able to change it here. Make it read-only, or do not lock it.',
    'act.unknown': 'This step does not know the action “{{act}}”. Reload the page.',
    'act.notYours': 'This is for {{who}} to do. To do it, act as that person.',
    'field.none': 'Choose a field.',
    'field.gone': 'The field chosen does not exist any more. Choose another.',
    'field.noDate': 'The field “{{label}}” is not a date. Choose one that is.',
    'field.noText': 'The field “{{label}}” is not a short text. Choose one that is.',
    'field.notAsked': 'No form asks for the field “{{label}}”, so it will have no answer.',
    'field.optional': 'The field “{{label}}” is not required: it may be left without an answer.',
    'kind.unknown': 'The block is of a kind that this copy does not know: “{{kind}}”.',
    'text.stopped': 'The text of “{{block}}” could not be written: {{why}}',
    'text.limit': 'the text with its answers is too large. Shorten it or use fewer answers.',
    'text.syntax': 'the text holds a mark that cannot be understood. Correct it in the settings of the block.',
  },
});
