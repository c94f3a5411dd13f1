import { words } from '#text/words.ts';

/** Words of the fields that offer answers to choose from. */
export const offeredWords = words('offered', {
  es: {
    none: '«{{field}}» no tiene opciones. Añade al menos una.',
    blank: 'En «{{field}}», la opción {{position}} no tiene texto. Escríbelo o quítala.',
    repeated: 'En «{{field}}», la opción «{{label}}» está repetida. Cambia una de las dos.',
    gone: 'La opción elegida ya no se ofrece. Elige otra.',
    options: 'Opciones',
    option: 'Opción {{position}}',
    add: 'Añadir opción',
    remove: 'Quitar la opción {{position}}',
    up: 'Subir la opción {{position}}',
    down: 'Bajar la opción {{position}}',
    shown: 'Se muestran como',
    clear: 'Quitar respuesta',
    choose: 'Elegir…',
    nothing: 'Ninguna opción coincide.',
    isEmpty: 'Este campo aún no tiene opciones.',
  },
  en: {
    none: '“{{field}}” has no choices. Add at least one.',
    blank: 'In “{{field}}”, choice {{position}} has no text. Write it or remove the choice.',
    repeated: 'In “{{field}}”, the choice “{{label}}” is there twice. Change one of them.',
    gone: 'What was chosen is no longer offered. Choose again.',
    options: 'Choices',
    option: 'Choice {{position}}',
    add: 'Add choice',
    remove: 'Remove choice {{position}}',
    up: 'Move choice {{position}} up',
    down: 'Move choice {{position}} down',
    shown: 'Shown as',
    clear: 'Clear answer',
    choose: 'Choose…',
    nothing: 'No choice matches.',
    isEmpty: 'This field has no choices yet.',
  },
});
