import { words } from '#text/words.ts';

/** The words of the settings of a subprocess. */
export const subprocessSettingsWords = words('subprocessSettings', {
  es: {
    process: 'Proceso',
    'process.help': 'Al llegar aquí se inicia una solicitud de este proceso, y esta espera a que termine.',
    which: 'Qué proceso se inicia',
    choose: 'Elige un proceso publicado',
    noProcesses: 'Todavía no hay ningún proceso publicado',
    nothing: 'Ningún proceso se llama así',
    unnamed: 'Proceso sin nombre',
    version:
      'Sigue la versión publicada en ese momento. Si esta solicitud se cancela o sale de aquí, la otra se cancela también.',
    asks: 'Con qué empieza',
    'asks.help': 'De dónde sale cada respuesta que pide el inicio de «{{name}}».',
    'asks.none': 'El inicio de «{{name}}» no pregunta nada.',
    required: 'Obligatorio',
    takes: 'Qué se toma al terminar',
    'takes.help': 'En qué campo de este proceso queda cada respuesta de la otra solicitud.',
    'takes.none': 'Ningún campo de este proceso puede recibir una respuesta del otro.',
    'takes.no': 'No se toma',
  },
  en: {
    process: 'Process',
    'process.help': 'Here a request of this process is begun, and this one waits until it ends.',
    which: 'Which process is begun',
    choose: 'Choose a published process',
    noProcesses: 'No process is published yet',
    nothing: 'No process is called that',
    unnamed: 'Process without a name',
    version:
      'It follows the version published at that time. When this request is cancelled or leaves, the other is cancelled too.',
    asks: 'What it begins with',
    'asks.help': 'Where each answer comes from that the start of “{{name}}” asks.',
    'asks.none': 'The start of “{{name}}” asks nothing.',
    required: 'Required',
    takes: 'What is taken over at its end',
    'takes.help': 'Which field of this process gets each answer of the other request.',
    'takes.none': 'No field of this process can get an answer of the other.',
    'takes.no': 'Not taken over',
  },
});
