import { defineConfig } from 'vitest/config';

/** The tests that say what the engine does, without those that try thousands of generated histories. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    isolate: false,
    setupFiles: ['tests/textSetup.ts'],
    include: [
      'src/runtime/**/*.test.ts',
      'src/blocks/approval/decide.test.ts',
      'tests/{runtime,patterns}/**/*.test.ts',
      'tests/storage/store.test.ts',
    ],
    exclude: ['**/node_modules/**', 'tests/runtime/{histories,longWaits,invariants,anySections}.test.ts'],
  },
});
