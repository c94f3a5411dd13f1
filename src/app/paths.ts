/** The addresses of the application. They stay Spanish in both languages: people and tests find things by them. */
export const paths = {
  home: '/',
  work: '/trabajo',
  requests: '/solicitudes',
  portal: '/catalogo',
  outbox: '/correo',
  processes: '/configuracion/solicitudes/procesos',
  catalogue: '/configuracion/catalogo',
  people: '/configuracion/personas',
  copies: '/configuracion/copias',
} as const;

/** One request. */
export function requestPath(id: string): string {
  return `${paths.requests}/${encodeURIComponent(id)}`;
}

/** The start form of a category. */
export function categoryPath(id: string): string {
  return `${paths.portal}/${encodeURIComponent(id)}`;
}

/** Editor de Diagramas of one process; with a block, its settings are open. */
export function editorPath(process: string, block?: string): string {
  const path = `${paths.processes}/${encodeURIComponent(process)}/editor`;
  return block === undefined ? path : `${path}?${new URLSearchParams({ [blockParam]: block }).toString()}`;
}

/** How an address names the block that the editor opens with. */
export const blockParam = 'bloque';

/** The versions of one process. */
export function versionsPath(process: string): string {
  return `${paths.processes}/${encodeURIComponent(process)}/versiones`;
}
