import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/remove-folders.ts'],
    testTimeout: 60_000,
    // Forks start anew for each file; threads share the compiled modules and halve the run on two cores.
    pool: 'threads',
    // No test changes what another one sees, and to load the compiler for each of 300 files takes longer than to run them.
    isolate: false,
  },
});
