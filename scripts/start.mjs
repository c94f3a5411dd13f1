// npm start: installs what is missing, builds the application and serves it. The next free port is taken when 4173 is busy.
import './nodeVersion.mjs';
import { installPackages, root } from './packages.mjs';

installPackages();
const { build, preview } = await import('vite');

await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'warn', preview: { port: Number(process.env.PORT ?? 4173) } });
const address = server.resolvedUrls?.local[0];
console.log(`Cauce is running at ${address} (Ctrl+C stops it)`);
