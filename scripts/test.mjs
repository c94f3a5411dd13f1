// npm test: installs what is missing, runs every stage to its end, and says last how many checks passed and failed.
// `npm test -- --only=unit,types` runs some of the stages.
import './nodeVersion.mjs';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium } from './installChromium.mjs';
import { installPackages, programOf, root } from './packages.mjs';
import { countTests } from './countTests.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} package whose program runs
 * @property {string} [program] when it is not called like the package
 * @property {string[]} args
 * @property {string} [report] where the program writes its JSON; without one the stage counts as one check
 * @property {boolean} [needsChromium]
 * @property {boolean} [needsBuild]
 */

/** @type {Stage[]} */
const stages = [
  { name: 'types', package: 'typescript', program: 'tsc', args: ['--noEmit'] },
  { name: 'lint', package: 'oxlint', args: ['--deny-warnings'] },
  { name: 'format', package: 'oxfmt', args: ['--check'] },
  { name: 'knip', package: 'knip', args: ['--no-progress'] },
  vitestStage('unit', '--project=node', '--project=dom', '--coverage'),
  { ...vitestStage('browser', '--project=browser'), needsChromium: true },
  { name: 'build', package: 'vite', args: ['build'] },
  { name: 'size', package: 'size-limit', args: [], needsBuild: true },
  { ...playwrightStage('e2e'), needsChromium: true, needsBuild: true },
  { ...playwrightStage('faults', '--config=tests/faults/playwright.config.ts'), needsChromium: true, needsBuild: true },
  { ...playwrightStage('bench', '--config=bench/engine/playwright.config.ts'), needsChromium: true },
];

const stageMinutes = 20;

const chosen = chosenStages();
installPackages();
const chromium = chosen.some((stage) => stage.needsChromium) ? await provideChromium() : undefined;
const results = chosen.map(run);
summarise(results);
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Stage}
 */
function vitestStage(name, ...args) {
  const report = reportOf(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, package: 'vitest', args: ['run', ...args, ...reporters], report };
}

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Stage}
 */
function playwrightStage(name, ...args) {
  return { name, package: '@playwright/test', program: 'playwright', args: ['test', ...args], report: reportOf(name) };
}

/** @param {string} name */
function reportOf(name) {
  return join(root, '.cache', 'tests', `${name}.json`);
}

function chosenStages() {
  const only = process.argv
    .find((word) => word.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(`No stage is called ${unknown.join(', ')}. Stages: ${stages.map((stage) => stage.name).join(', ')}`);
    process.exit(1);
  }
  if (only === undefined) return stages;
  const isChosen = (/** @type {Stage} */ stage) => only.includes(stage.name);
  const needsBuild = stages.some((stage) => isChosen(stage) && stage.needsBuild);
  return stages.filter((stage) => isChosen(stage) || (needsBuild && stage.name === 'build'));
}

/** @param {Stage} stage */
function run(stage) {
  console.log(`\n── ${stage.name} ──`);
  const start = performance.now();
  const isOk = isPossible(stage) && hasSucceeded(stage);
  const seconds = Math.round((performance.now() - start) / 1000);
  const result = { name: stage.name, seconds, passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 };
  return stage.report === undefined ? result : { ...result, ...countTests(stage.report, isOk) };
}

/** @param {Stage} stage */
function isPossible(stage) {
  if (!stage.needsChromium || chromium !== undefined) return true;
  console.error('Not run: there is no Chromium.');
  return false;
}

/** @param {Stage} stage */
function hasSucceeded(stage) {
  if (stage.report !== undefined) rmSync(stage.report, { force: true });
  const { status, error } = spawnSync(process.execPath, [programOf(stage.package, stage.program), ...stage.args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: stageMinutes * 60_000,
    env: chromium === undefined ? process.env : { ...process.env, CHROME_PATH: chromium },
  });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

/** @param {ReturnType<typeof run>[]} results */
function summarise(results) {
  console.log('\n── summary ──');
  for (const { name, seconds, passed, failed, skipped } of results) {
    const mark = failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${name.padEnd(8)} ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`);
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
}
