// What survives when the engine or the decision of an approval is changed: `npm run test:mutation`.
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: ['src/runtime/**/*.ts', '!**/*.{test,testing,text}.ts', 'src/blocks/approval/decide.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine is no endless loop; those are found by counting.
  timeoutMS: 30_000,
  thresholds: { high: 90, low: 85, break: 80 },
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandboxes',
  ignorePatterns: ['.cache', 'bench', 'coverage', 'dist', 'public', 'tests/{e2e,faults,pictures,stories}'],
  // It would read tsconfig.json with the TypeScript library, which TypeScript 7 does not have any more.
  tsconfigFile: 'none',
};
