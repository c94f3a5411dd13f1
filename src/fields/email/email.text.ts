import { words } from '#text/words.ts';

export const emailWords = words('email', {
  es: {
    name: 'Correo electrónico',
    about: 'Una dirección de correo.',
    notAddress: 'Escribe una sola dirección de correo, como nombre@ejemplo.com.',
  },
  en: {
    name: 'E-mail',
    about: 'An e-mail address.',
    notAddress: 'Write one e-mail address, such as name@example.com.',
  },
});
