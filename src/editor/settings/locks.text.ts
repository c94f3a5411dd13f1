import { words } from '#text/words.ts';

/** Words of what a block locks, in its settings. */
export const locksWords = words('locks', {
  es: {
    heading: 'Bloqueo de campos',
    has: 'Bloquear campos al salir de este bloque',
    help: 'Los formularios siguientes los muestran sin que nadie pueda cambiarlos, hasta que la solicitud vuelve a este bloque o a uno anterior. Si sale por un rechazo, un fallo o al vencer, no bloquea nada.',
    which: 'Qué se bloquea',
    'which.all': 'Todos los campos que se pidieron hasta aquí',
    'which.some': 'Solo algunos',
    fields: 'Campos que se bloquean',
  },
  en: {
    heading: 'Locked fields',
    has: 'Lock fields when this block is left',
    help: 'The forms that follow show them and nobody can change them, until the request comes back to this block or to an earlier one. When it leaves by a rejection, a failure or a deadline, nothing is locked.',
    which: 'What is locked',
    'which.all': 'All fields that were asked for so far',
    'which.some': 'Only some',
    fields: 'Fields that are locked',
  },
});
