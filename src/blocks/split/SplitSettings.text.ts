import { words } from '#text/words.ts';

/** The words of the settings of a split. */
export const splitSettingsWords = words('splitSettings', {
  es: {
    branches: 'Ramas',
    'branches.help': 'Empiezan a la vez. Cada una sale del bloque por su propia conexión.',
    name: 'Nombre de la rama',
    'name.help': 'Se lee en la conexión que sale del bloque.',
    add: 'Agregar rama',
    fewest: 'Una división tiene al menos dos ramas.',
  },
  en: {
    branches: 'Branches',
    'branches.help': 'They begin at once. Each leaves the block by a connection of its own.',
    name: 'Name of the branch',
    'name.help': 'It is read on the connection that leaves the block.',
    add: 'Add branch',
    fewest: 'A split has at least two branches.',
  },
});
