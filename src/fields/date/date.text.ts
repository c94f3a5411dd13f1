import { words } from '#text/words.ts';

export const dateWords = words('date', {
  es: {
    name: 'Fecha',
    about: 'Un día, sin hora.',
    notPast: 'Solo hoy o más adelante',
  },
  en: {
    name: 'Date',
    about: 'A day, without a time.',
    notPast: 'Only today or later',
  },
});
