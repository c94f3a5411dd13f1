import { words } from '#text/words.ts';

export const dateTimeWords = words('dateTime', {
  es: {
    name: 'Fecha y hora',
    about: 'Un día y una hora: el comienzo de una ventana, una cita.',
    notPast: 'Solo a partir de ahora',
  },
  en: {
    name: 'Date and time',
    about: 'A day and a time: the start of a window, an appointment.',
    notPast: 'Only from now on',
  },
});
