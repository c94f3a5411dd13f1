import { lazy, type ComponentType } from 'react';

/** The pages, each in a chunk of its own: the first page that somebody sees brings no other along. */
export const pages = {
  Work: page(() => import('./work/WorkPage.tsx'), 'WorkPage'),
  Portal: page(() => import('./work/CatalogPage.tsx'), 'CatalogPage'),
  Category: page(() => import('./work/SendRequestPage.tsx'), 'SendRequestPage'),
  Requests: page(() => import('./work/RequestsPage.tsx'), 'RequestsPage'),
  Request: page(() => import('./work/RequestPage.tsx'), 'RequestPage'),
  Outbox: page(() => import('./work/OutboxPage.tsx'), 'OutboxPage'),
  Processes: page(() => import('./processes/ProcessesPage.tsx'), 'ProcessesPage'),
  Editor: page(() => import('./editing/EditorPage.tsx'), 'EditorPage'),
  Versions: page(() => import('./processes/VersionsPage.tsx'), 'VersionsPage'),
  Catalogue: page(() => import('./catalogue/CataloguePage.tsx'), 'CataloguePage'),
  People: page(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
} as const;

/** React asks for a default export; ours are named. */
function page<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) {
  return lazy(async () => ({ default: (await load())[name] }));
}
