import { words } from '#text/words.ts';

/** The words of the settings of a condition. */
export const conditionSettingsWords = words('conditionSettings', {
  es: {
    cases: 'Casos',
    'cases.help': 'Se miran en orden: la solicitud sigue por el primero que se cumple.',
    name: 'Nombre de la salida',
    'name.help': 'Se lee en la conexión que sale del bloque.',
    when: 'Se sigue por aquí si',
    otherwise: 'Si no se cumple ninguno, la solicitud sigue por «En otro caso».',
    add: 'Agregar caso',
  },
  en: {
    cases: 'Cases',
    'cases.help': 'They are looked at in order: the request goes on by the first that is true.',
    name: 'Name of the exit',
    'name.help': 'It is read on the connection that leaves the block.',
    when: 'It goes on here if',
    otherwise: 'If none is true, the request goes on by “Otherwise”.',
    add: 'Add case',
  },
});
