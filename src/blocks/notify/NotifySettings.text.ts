import { words } from '#text/words.ts';

/** The words of the settings of a notification. */
export const notifySettingsWords = words('notifySettings', {
  es: {
    to: 'Destinatarios',
    'to.help': 'Cada persona recibe el correo una vez. De un grupo, todos sus miembros activos.',
    text: 'Correo',
    subject: 'Asunto',
    body: 'Texto',
    preview: 'Vista previa',
    'preview.help': 'Con el nombre de cada campo en lugar de su respuesta.',
    'preview.to': 'Para',
    'preview.nobody': 'nadie todavía',
    'preview.noSubject': 'Sin asunto',
    'preview.wrong': 'Se verá cuando el texto esté bien.',
    prepared: 'Un navegador no puede enviar correos: se prepara y queda en la Bandeja de salida.',
  },
  en: {
    to: 'Recipients',
    'to.help': 'Each person receives the e-mail once. Of a group, all its active members.',
    text: 'E-mail',
    subject: 'Subject',
    body: 'Text',
    preview: 'Preview',
    'preview.help': 'With the name of each field instead of its answer.',
    'preview.to': 'To',
    'preview.nobody': 'nobody yet',
    'preview.noSubject': 'No subject',
    'preview.wrong': 'It will be shown when the text is right.',
    prepared: 'A browser cannot send e-mails: it is prepared and stays in the Outbox.',
  },
});
