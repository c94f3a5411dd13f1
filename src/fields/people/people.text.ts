import { words } from '#text/words.ts';

export const peopleWords = words('people', {
  es: {
    name: 'Personas',
    about: 'Una o más personas: aprobadores, interesados.',
    choose: 'Elegir personas…',
  },
  en: {
    name: 'People',
    about: 'One or more people: approvers, stakeholders.',
    choose: 'Choose people…',
  },
});
