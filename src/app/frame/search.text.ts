import { words } from '#text/words.ts';

/** Words of the search of the top bar. */
export const searchWords = words('search', {
  es: {
    open: 'Buscar o ir a…',
    nothing: 'Nada coincide. Prueba con otro nombre o número.',
    pages: 'Páginas',
    processes: 'Procesos',
    requests: 'Solicitudes',
  },
  en: {
    open: 'Search or go to…',
    nothing: 'Nothing matches. Try another name or number.',
    pages: 'Pages',
    processes: 'Processes',
    requests: 'Requests',
  },
});
