import { words } from '#text/words.ts';

/** Why a mail cannot become a file. */
export const emlWords = words('eml', {
  es: {
    noRecipient: 'El correo no tiene ningún destinatario. Revisa los destinatarios del bloque de notificación.',
    tooMany: 'El correo tiene {{count}} destinatarios y se admiten {{most}}. Divide la notificación en varias.',
    badAddress:
      '«{{address}}» no es una dirección de correo con la que se pueda escribir el archivo. Corrígela en Personas y grupos.',
  },
  en: {
    noRecipient: 'The e-mail has no recipient. Check the recipients of the notification block.',
    tooMany: 'The e-mail has {{count}} recipients and {{most}} are allowed. Split the notification into several.',
    badAddress: '“{{address}}” is not an e-mail address that the file can hold. Correct it in People and groups.',
  },
});
