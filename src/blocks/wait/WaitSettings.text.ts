import { words } from '#text/words.ts';

/** The words of the settings of a wait. */
export const waitSettingsWords = words('waitSettings', {
  es: {
    until: 'Espera',
    'until.help': 'La solicitud se queda aquí y sigue sola cuando llega el momento. Nadie tiene que hacer nada.',
    what: 'Qué espera',
    'what.span': 'Un plazo',
    'what.moment': 'Una fecha fija',
    'what.date': 'La fecha de un campo',
    'what.condition': 'Que se cumpla una condición',
    'what.request': 'Que termine otra solicitud',
    moment: 'Hasta',
    wholeDay: 'Una fecha sin hora llega a las 0:00 de ese día.',
    condition: 'Sigue cuando',
    number: 'Campo con el número de la solicitud',
    'number.help': 'Un campo de texto corto. Su respuesta es un número como SOL-000123.',
    atMost: 'Esperar como máximo',
    'atMost.help': 'Si no sucede en ese plazo, la solicitud sale por «Se cumplió el plazo».',
  },
  en: {
    until: 'Wait',
    'until.help': 'The request stays here and goes on by itself when the time comes. Nobody has to do anything.',
    what: 'What it waits for',
    'what.span': 'A length of time',
    'what.moment': 'A fixed date',
    'what.date': 'The date of a field',
    'what.condition': 'A condition to hold',
    'what.request': 'Another request to end',
    moment: 'Until',
    wholeDay: 'A date without a time comes at 0:00 of that day.',
    condition: 'Goes on when',
    number: 'Field with the number of the request',
    'number.help': 'A short text field. Its answer is a number such as SOL-000123.',
    atMost: 'Wait at most',
    'atMost.help': 'If it does not happen within that time, the request leaves by “Time is up”.',
  },
});
