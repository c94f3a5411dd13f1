import { words } from '#text/words.ts';

/** The words of the settings of an assignment. */
export const assignSettingsWords = words('assignSettings', {
  es: {
    sets: 'Respuestas',
    'sets.help': 'Se anotan en orden, sin preguntar a nadie, y cuentan como la última respuesta de cada campo.',
    field: 'Campo que recibe la respuesta',
    unchosen: 'Falta elegir el campo',
    add: 'Agregar campo',
  },
  en: {
    sets: 'Answers',
    'sets.help': 'They are noted in order, without asking anybody, and count as the latest answer of each field.',
    field: 'Field that gets the answer',
    unchosen: 'No field chosen yet',
    add: 'Add field',
  },
});
