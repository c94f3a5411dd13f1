import { words } from '#text/words.ts';

/** The words of the settings of a join. */
export const joinSettingsWords = words('joinSettings', {
  es: {
    branches: 'Ramas que espera',
    split: 'División que une',
    'split.help': 'Espera las ramas que salen de ese bloque.',
    'split.none': 'Elige una división',
    'split.nothing': 'Este proceso no tiene ninguna división. Agrega una antes de esta unión.',
    waits: 'Sigue cuando',
    'waits.all': 'Terminan todas las ramas que empezaron',
    'waits.first': 'Terminan las primeras',
    'waits.first.help': 'Lo que queda abierto en las demás ramas se cancela.',
    number: 'Cuántas ramas',
  },
  en: {
    branches: 'Branches that it waits for',
    split: 'Split that it joins',
    'split.help': 'It waits for the branches that leave that block.',
    'split.none': 'Choose a split',
    'split.nothing': 'This process has no split. Add one before this join.',
    waits: 'It goes on when',
    'waits.all': 'All branches that began are finished',
    'waits.first': 'The first ones are finished',
    'waits.first.help': 'What is still open in the other branches is cancelled.',
    number: 'How many branches',
  },
});
