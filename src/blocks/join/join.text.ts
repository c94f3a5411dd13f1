import { words } from '#text/words.ts';

/** The words of the join. */
export const joinWords = words('join', {
  es: {
    name: 'Unión',
    about: 'Reúne las ramas de una división.',
    fresh: 'Unión',
    'exit.done': 'Listo',
    all: 'espera todas las ramas',
    first_one: 'espera la primera rama',
    first_other: 'espera las primeras {{count}} ramas',
    tooMany: 'Espera {{number}} ramas, pero la división solo tiene {{count}}. Elige un número menor.',
    'did.waits': 'cambiar qué espera «{{block}}»',
    'did.block': 'elegir la división que une «{{block}}»',
  },
  en: {
    name: 'Join',
    about: 'Brings the branches of a split together.',
    fresh: 'Join',
    'exit.done': 'Ready',
    all: 'waits for all branches',
    first_one: 'waits for the first branch',
    first_other: 'waits for the first {{count}} branches',
    tooMany: 'It waits for {{number}} branches, but the split has only {{count}}. Choose a smaller number.',
    'did.waits': 'change what “{{block}}” waits for',
    'did.block': 'choose the split that “{{block}}” joins',
  },
});
