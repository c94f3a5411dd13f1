import { words } from '#text/words.ts';

export const groupWords = words('group', {
  es: {
    name: 'Grupo',
    about: 'Un equipo, una mesa de ayuda o un comité.',
    gone: 'El grupo elegido ya no existe. Elige otro.',
    choose: 'Elegir grupo…',
    nothing: 'Ningún grupo coincide.',
  },
  en: {
    name: 'Group',
    about: 'A team, a help desk or a committee.',
    gone: 'The group you chose no longer exists. Choose another.',
    choose: 'Choose a group…',
    nothing: 'No group matches.',
  },
});
