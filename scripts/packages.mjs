// Installed packages: brings node_modules to what the lockfile says, and finds the programs in it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs `npm ci` when node_modules is missing or differs from the lockfile; ends the process when that fails. */
export function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci)…');
  const npm = process.env.npm_execpath;
  const result =
    npm === undefined
      ? spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' });
  if (result.status === 0) return;
  console.error('npm ci failed: see above. Without network access, run it once where there is some.');
  process.exit(1);
}

/**
 * The script that a package runs as a program, to be started with `node`.
 * @param {string} name of the package
 * @param {string} program when the package has several
 */
export function programOf(name, program = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (wanted === undefined || present === undefined) return false;
  const isSame = (/** @type {string} */ path) =>
    present[path] === undefined ? wanted[path]?.optional === true : present[path].integrity === wanted[path]?.integrity;
  return [...Object.keys(wanted), ...Object.keys(present)].every((path) => path === '' || isSame(path));
}

/**
 * npm writes what it installed into node_modules in the format of the lockfile.
 * @param {string} file
 * @returns {Record<string, {integrity?: string, optional?: boolean}> | undefined}
 */
function packagesIn(file) {
  try {
    return readJson(join(root, file)).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
