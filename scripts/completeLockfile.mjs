// Run after changing a dependency. npm leaves out of the lockfile the packages of other platforms that it could not
// fetch, and `npm ci` then refuses it: https://github.com/npm/cli/issues/4828. This writes them in, at the exact version
// that their parent asks for, so that the lockfile is whole for every system.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.mjs';

/** @typedef {{version: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string>}} Package */

const path = join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8'));
/** @type {Record<string, Package>} */
const packages = lockfile.packages;

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

for (const parent of Object.values(packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const words = name.split(/[/-]/);
    if (packages[key] !== undefined || !words.some((word) => systems.includes(word))) continue;
    packages[key] = platformPackage(words, version, parent.dev === true);
    console.log(`${name} ${version}`);
  }
}

const sorted = Object.entries(packages).toSorted(([one], [other]) => one.localeCompare(other, 'en'));
writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);

/**
 * What npm must know to skip the package on every other system; names read like "binding-linux-arm64-musl".
 * @param {string[]} words
 * @param {string} version
 * @param {boolean} dev
 * @returns {Package}
 */
function platformPackage(words, version, dev) {
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  const isOn = (/** @type {string} */ word) => words.includes(word);
  return {
    version,
    cpu: processors.filter(isOn),
    ...(dev ? { dev } : {}),
    ...(libc === undefined || !isOn('linux') ? {} : { libc: [libc] }),
    optional: true,
    os: systems.filter(isOn),
  };
}
