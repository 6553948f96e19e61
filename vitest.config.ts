import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Forks start anew for each file; threads share the compiled modules and halve the run on two cores.
    pool: 'threads',
  },
});
