// Gets a Chromium for the tests when the machine has none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { programOf } from './packages.mjs';

/**
 * Path of Chromium, after installing one if need be; undefined, with an explanation printed, when that is impossible.
 * @returns {Promise<string | undefined>}
 */
export async function provideChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium or Chrome found: installing one…');
  for (const [program, ...args] of waysToInstall()) {
    spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = await findChromium();
    if (installed !== undefined) return installed;
  }
  console.error(
    'Chromium could not be installed. Install Chromium or Chrome, or set CHROME_PATH to one, and run this again.',
  );
  return undefined;
}

/** @returns {[string, ...string[]][]} */
function waysToInstall() {
  /** @type {[string, ...string[]]} */
  const own = [process.execPath, programOf('playwright'), 'install', 'chromium'];
  return isRootOnDebian() ? [['sh', '-c', 'apt-get update && apt-get install -y chromium'], own] : [own];
}

// Ubuntu's chromium package only points to a snap, which does not start in a container.
function isRootOnDebian() {
  const file = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}
