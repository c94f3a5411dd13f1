import { words } from '#text/words.ts';

/** The words of the notification, its issues and history. */
export const notifyWords = words('notify', {
  es: {
    name: 'Notificación',
    about: 'Prepara un correo con las respuestas y sigue.',
    fresh: 'Notificación',
    'exit.sent': 'Enviada',
    recipients_one: '{{count}} destinatario',
    recipients_other: '{{count}} destinatarios',
    noRecipients: 'Falta elegir a quién se escribe.',
    nobody: 'Nadie recibiría el correo: ninguna de las personas elegidas está activa.',
    noSubject: 'Escribe el asunto del correo.',
    noBody: 'Escribe el texto del correo.',
    stopped: 'Nadie puede recibir el correo de «{{block}}»: {{why}}.',
    tooMany: 'El correo de «{{block}}» tendría {{count}} destinatarios; el máximo es {{most}}. Elige menos.',
    badAddress: 'La dirección de correo de {{name}} no es válida. Corrígela en Personas y grupos.',
    prepared_one: 'Preparó un correo para {{names}}.',
    prepared_other: 'Preparó un correo para {{count}} personas: {{names}}.',
  },
  en: {
    name: 'Notification',
    about: 'Prepares an e-mail with the answers and goes on.',
    fresh: 'Notification',
    'exit.sent': 'Sent',
    recipients_one: '{{count}} recipient',
    recipients_other: '{{count}} recipients',
    noRecipients: 'Choose whom to write to.',
    nobody: 'Nobody would receive the e-mail: none of those chosen is active.',
    noSubject: 'Write the subject of the e-mail.',
    noBody: 'Write the text of the e-mail.',
    stopped: 'Nobody can receive the e-mail of “{{block}}”: {{why}}.',
    tooMany: 'The e-mail of “{{block}}” would have {{count}} recipients; the most is {{most}}. Choose fewer.',
    badAddress: 'The e-mail address of {{name}} is not valid. Mend it in People and groups.',
    prepared_one: 'Prepared an e-mail for {{names}}.',
    prepared_other: 'Prepared an e-mail for {{count}} people: {{names}}.',
  },
});
