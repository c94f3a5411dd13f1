import { words } from '#text/words.ts';

export const yesNoWords = words('yesNo', {
  es: {
    name: 'Sí o no',
    about: 'Una pregunta que se responde con sí o no.',
    yes: 'Sí',
    no: 'No',
  },
  en: {
    name: 'Yes or no',
    about: 'A question that is answered with yes or no.',
    yes: 'Yes',
    no: 'No',
  },
});
