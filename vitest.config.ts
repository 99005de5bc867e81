import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const alias = { graphql: 'graphql/index.js' };
/** Each worker has a database of its own, as Neo4j Community has one a server; a server that is named is one. */
const maxWorkers = process.env.NEO4J_URI ? 1 : Math.min(availableParallelism(), 3);
const database = { globalSetup: ['tests/setup/database.ts'], maxWorkers };
const patience = { testTimeout: 60_000, hookTimeout: 180_000 };

/** Folders whose tests only read the reports of the project. */
const reading = ['tests/golden/**/*.test.ts', 'tests/api/**/*.test.ts'];
/** Folders whose tests write to the database that they run on. */
const writing = [
  'tests/graph/**/*.test.ts',
  'tests/store/**/*.test.ts',
  'tests/cypher/{answers,explain}.test.ts',
  'tests/cli/**/*.test.ts',
  'tests/nodes/**/*.test.ts',
  'tests/server/masking.test.ts',
  'tests/ceilings/**/*.test.ts',
  'tests/outlet/graph/**/*.test.ts',
  'tests/intake/ucdp-ged/graph/**/*.test.ts',
];

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
          exclude: [...reading, ...writing],
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias },
        test: {
          ...patience,
          name: 'read',
          include: reading,
          ...database,
          isolate: false,
          setupFiles: ['tests/setup/api.ts'],
          provide: { golden },
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: { alias },
        test: { ...patience, ...database, name: 'write', include: writing, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
