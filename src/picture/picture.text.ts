import { words } from '#text/words.ts';

/** What a picture says of itself to those who do not see it. */
export const pictureWords = words('picture', {
  es: {
    about_one: 'Diagrama de un proceso con {{count}} bloque: {{blocks}}.',
    about_other: 'Diagrama de un proceso con {{count}} bloques: {{blocks}}.',
    empty: 'Diagrama de un proceso sin bloques.',
    step: '{{number}}, {{name}}',
    leads: '{{number}}, {{name}} (lleva a {{targets}})',
    exit: '{{exit}}: {{number}}',
  },
  en: {
    about_one: 'Diagram of a process with {{count}} block: {{blocks}}.',
    about_other: 'Diagram of a process with {{count}} blocks: {{blocks}}.',
    empty: 'Diagram of a process without blocks.',
    step: '{{number}}, {{name}}',
    leads: '{{number}}, {{name}} (leads to {{targets}})',
    exit: '{{exit}}: {{number}}',
  },
});
