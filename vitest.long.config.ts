import { defineConfig } from 'vitest/config';

/** What takes minutes: imports that are killed, and the cost of each question over large graphs. CI runs it after `npm test`. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/tally.ts'],
    include: ['tests/long/**/*.test.ts'],
    globalSetup: ['tests/setup/database.ts'],
    alias: { graphql: 'graphql/index.js' },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
