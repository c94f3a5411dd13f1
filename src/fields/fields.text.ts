import { words } from '#text/words.ts';

/** Words of forms, and those that several field kinds share. */
export const fieldsWords = words('fields', {
  es: {
    required: 'Falta responder «{{field}}».',
    wrongShape: 'Esta respuesta no es de las que admite el campo. Bórrala y responde de nuevo.',
    initialWrong: 'La respuesta inicial de «{{field}}» no vale: {{why}}',
    notPast: 'Elige una fecha que no haya pasado.',
    tooLong_one: 'Sobra texto: el máximo es {{count}} carácter.',
    tooLong_other: 'Sobra texto: el máximo son {{count}} caracteres.',
    unknownPerson: 'Una persona elegida ya no existe. Elige otra.',
    inactivePerson: '{{name}} ya no está en activo. Elige a otra persona.',
    notInGroup: '{{name}} no es del grupo {{group}}. Elige a alguien del grupo.',
  },
  en: {
    required: '“{{field}}” needs an answer.',
    wrongShape: 'This answer is not one that the field takes. Clear it and answer again.',
    initialWrong: 'The initial answer of “{{field}}” is not valid: {{why}}',
    notPast: 'Choose a date that has not passed.',
    tooLong_one: 'The text is too long: at most {{count}} character.',
    tooLong_other: 'The text is too long: at most {{count}} characters.',
    unknownPerson: 'Somebody you chose no longer exists. Choose another person.',
    inactivePerson: '{{name}} is no longer active. Choose somebody else.',
    notInGroup: '{{name}} is not in the group {{group}}. Choose somebody of the group.',
  },
});
