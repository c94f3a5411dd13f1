import { words } from '#text/words.ts';

export const personWords = words('person', {
  es: {
    name: 'Persona',
    about: 'Alguien de la organización. Puede aprobar, hacer tareas o recibir correos.',
    within: 'Solo miembros de un grupo',
    anyone: 'Cualquiera',
    choose: 'Elegir persona…',
    nobody: 'Nadie coincide.',
    gone: 'Persona que ya no existe',
    unknownGroup: 'Falta elegir qué grupo es «{{name}}».',
  },
  en: {
    name: 'Person',
    about: 'Somebody of the organisation, who may approve, do tasks or receive e-mails.',
    within: 'Only members of a group',
    anyone: 'Anyone',
    choose: 'Choose a person…',
    nobody: 'Nobody matches.',
    gone: 'A person who no longer exists',
    unknownGroup: 'Choose which group “{{name}}” is.',
  },
});
