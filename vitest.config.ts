import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const alias = { graphql: 'graphql/index.js' };
const DATABASE = 'tests/setup/database.ts';
const patience = { testTimeout: 60_000, hookTimeout: 180_000 };

/** Folders whose tests only read the reports of the project from the database of the tests, side by side with those that need none. */
const reading = ['tests/golden/**/*.test.ts', 'tests/api/**/*.test.ts'];
/** Folders whose tests write; each file takes one of the databases of the tests for itself, of which there are two. */
const writing = [
  'tests/graph/**/*.test.ts',
  'tests/store/**/*.test.ts',
  'tests/cypher/answers.test.ts',
  'tests/cli/**/*.test.ts',
  'tests/nodes/**/*.test.ts',
  'tests/server/masking.test.ts',
  'tests/outlet/graph/**/*.test.ts',
  'tests/intake/ucdp-ged/graph/**/*.test.ts',
];

/** Takes minutes, and is run by `vitest.long.config.ts`. */
const long = 'tests/long/**';

/** Neo4j works while a test waits, so that there are always two. */
const workers = Math.max(2, availableParallelism() - 1);
const strict = process.env.CI !== undefined;
const golden = { update: process.env.UPDATE_GOLDEN === '1' && !strict, strict };

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/tally.ts'],
    projects: [
      {
        resolve: { alias },
        test: {
          ...patience,
          name: 'alone',
          include: ['tests/**/*.test.ts'],
          exclude: [...reading, ...writing, long],
          maxWorkers: workers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias },
        test: {
          ...patience,
          name: 'read',
          include: reading,
          globalSetup: [DATABASE, 'tests/setup/reports.ts'],
          isolate: false,
          setupFiles: ['tests/setup/api.ts'],
          provide: { golden },
          maxWorkers: workers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias },
        test: {
          ...patience,
          name: 'write',
          include: writing,
          globalSetup: [DATABASE],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
