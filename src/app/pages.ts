import { lazily } from '#ui/lazily.ts';

/** The pages, each in a chunk of its own: the first page that somebody sees brings no other along. */
export const pages = {
  Work: lazily(() => import('./work/WorkPage.tsx'), 'WorkPage'),
  Portal: lazily(() => import('./work/CatalogPage.tsx'), 'CatalogPage'),
  Category: lazily(() => import('./work/SendRequestPage.tsx'), 'SendRequestPage'),
  Requests: lazily(() => import('./work/RequestsPage.tsx'), 'RequestsPage'),
  Request: lazily(() => import('./work/RequestPage.tsx'), 'RequestPage'),
  Outbox: lazily(() => import('./work/OutboxPage.tsx'), 'OutboxPage'),
  Processes: lazily(() => import('./processes/ProcessesPage.tsx'), 'ProcessesPage'),
  Editor: lazily(() => import('./editing/EditorPage.tsx'), 'EditorPage'),
  Versions: lazily(() => import('./processes/VersionsPage.tsx'), 'VersionsPage'),
  Catalogue: lazily(() => import('./catalogue/CataloguePage.tsx'), 'CataloguePage'),
  Copies: lazily(() => import('./copies/CopiesPage.tsx'), 'CopiesPage'),
  People: lazily(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
} as const;
