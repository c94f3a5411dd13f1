import { words } from '#text/words.ts';

export const urlWords = words('url', {
  es: {
    name: 'Enlace',
    about: 'La dirección de una página, un correo o un teléfono.',
    notAddress: 'Escribe la dirección completa, empezando por https://, mailto: o tel:.',
    placeholder: 'https://',
  },
  en: {
    name: 'Link',
    about: 'The address of a page, a mailbox or a telephone.',
    notAddress: 'Write the whole address, beginning with https://, mailto: or tel:.',
    placeholder: 'https://',
  },
});
