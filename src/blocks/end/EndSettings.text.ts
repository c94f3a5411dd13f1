import { words } from '#text/words.ts';

/** The words of the settings of an end. */
export const endSettingsWords = words('endSettings', {
  es: {
    how: 'Cómo termina',
    result: 'Resultado',
    'result.help': 'Cómo queda la solicitud cuando llega aquí.',
    label: 'Etiqueta',
    'label.help': 'Opcional. Una palabra propia que acompaña al resultado, por ejemplo «Retirada por el solicitante».',
  },
  en: {
    how: 'How it ends',
    result: 'Result',
    'result.help': 'How the request is left when it comes here.',
    label: 'Label',
    'label.help': 'Optional. A word of your own beside the result, for example “Withdrawn by the requester”.',
  },
});
