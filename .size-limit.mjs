import { editorScripts, firstRouteScripts, styles } from './scripts/builtFiles.mjs';

// gzip; a person's first page, what the editor adds to it, and every style sheet together.
export default [
  { name: 'first route', path: firstRouteScripts(), limit: '280 kB', gzip: true },
  { name: 'editor, on top of Procesos', path: editorScripts(), limit: '120 kB', gzip: true },
  { name: 'styles', path: styles(), limit: '50 kB', gzip: true },
];
