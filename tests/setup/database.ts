import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/graph/database.ts';
import { openNeo4j } from '../../src/neo4j/open.ts';
import { type Neo4jAddress, readSettings, type Settings } from '../../src/settings.ts';
import { giveBack, takeForTests } from './marker.ts';

interface TestedDatabase {
  readonly address: Neo4jAddress;
  /** Whoever holds the lock on it has the database for itself. */
  readonly lockFile: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The databases of the tests: those that only read share the first, those that write take one for themselves. */
    databases: readonly TestedDatabase[];
  }
}

const IMAGE = 'neo4j:5.26-community';

interface Rung {
  readonly address: Neo4jAddress;
  /** What the tests stand on, and why. */
  readonly because: string;
  stop(): Promise<void>;
}

interface Shared {
  readonly rungs: Promise<readonly Rung[]>;
  readonly locks: Promise<string>;
  projects: number;
}

const SHARED = Symbol.for('the database of the tests');
/** Vitest loads this file once for each project; they stand on the same rungs. */
const shelf: typeof globalThis & { [SHARED]?: Shared } = globalThis;

/** Climbs the ladder: NEO4J_URI, else Docker, else the embedded Neo4j; always a real one. Projects without it start none. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const shared = shelf[SHARED] ?? {
    rungs: climb(project),
    locks: mkdtemp(join(tmpdir(), 'sitrep-test-locks-')),
    projects: 0,
  };
  shelf[SHARED] = shared;
  shared.projects += 1;
  const [rungs, locks] = await Promise.all([shared.rungs, shared.locks]);
  project.provide(
    'databases',
    rungs.map(({ address }, index) => ({ address, lockFile: join(locks, String(index)) })),
  );
  return async () => {
    shared.projects -= 1;
    if (shared.projects > 0) return;
    delete shelf[SHARED];
    await Promise.all(rungs.map((rung) => rung.stop()));
    await rm(locks, { recursive: true, force: true });
  };
}

/** Two of its own, so that two files of tests may write side by side; of a server that is named there is one. */
async function climb(project: TestProject): Promise<readonly Rung[]> {
  const settings = readSettings();
  const rungs =
    settings.neo4j === undefined
      ? [await startOne(settings), await startOne(settings)]
      : [await takeNamed(settings.neo4j)];
  for (const { because } of rungs) project.vitest.logger.log(`Neo4j of the tests: ${because}`);
  return rungs;
}

async function takeNamed(address: Neo4jAddress): Promise<Rung> {
  const database = openDatabase(address);
  try {
    await takeForTests(database, address.uri);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    address,
    because: `${address.uri}, since NEO4J_URI is set`,
    async stop() {
      await giveBack(database);
      await database.close();
    },
  };
}

async function startOne(settings: Settings): Promise<Rung> {
  const container = await startContainer();
  return typeof container === 'string' ? startEmbedded(settings, container) : container;
}

/** A container, or why there is none. */
async function startContainer(): Promise<Rung | string> {
  try {
    await getContainerRuntimeClient();
  } catch {
    return 'NEO4J_URI is not set and no Docker answers';
  }
  try {
    const container = await new Neo4jContainer(IMAGE)
      .withEnvironment({ NEO4J_dbms_usage__report_enabled: 'false' })
      .start();
    const address = {
      uri: container.getBoltUri(),
      username: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
    };
    return {
      address,
      because: `container of ${IMAGE} at ${address.uri}, since NEO4J_URI is not set and Docker answers`,
      stop: async () => void (await container.stop()),
    };
  } catch (error) {
    return `Docker answers but ${IMAGE} did not start (${error instanceof Error ? error.message : error})`;
  }
}

async function startEmbedded(settings: Settings, why: string): Promise<Rung> {
  const home = await mkdtemp(join(tmpdir(), 'sitrep-test-'));
  const neo4j = await openNeo4j(settings, { home });
  return {
    address: neo4j.address,
    because: `embedded in ${home}, since ${why}`,
    async stop() {
      await neo4j.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
