import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { isAlive } from '../../src/neo4j/alive.ts';
import { type OpenNeo4j, openNeo4j } from '../../src/neo4j/open.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { type Neo4jAddress, readSettings } from '../../src/settings.ts';
import { openInOtherProcess } from './otherProcess.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sitrep-neo4j-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const openHere = () => openNeo4j({ ...readSettings(), neo4j: undefined }, { home, progress: silent });
const serverPid = async () => Number(JSON.parse(await readFile(join(home, 'run.json'), 'utf8')).pid);
const endOf = async (pid: number) => {
  while (isAlive(pid)) await wait(20);
};

async function query(address: Neo4jAddress, statement: string): Promise<unknown[]> {
  const database = openDatabase(address);
  try {
    const { records } = await database.driver.executeQuery(statement);
    return records.map((record) => record.get(0));
  } finally {
    await database.close();
  }
}

describe('a running embedded Neo4j', () => {
  let neo4j: OpenNeo4j;
  beforeAll(async () => {
    neo4j = await openHere();
  });
  afterAll(() => neo4j.stop());

  test('is Neo4j 5.26 Community', async () => {
    const found = await query(
      neo4j.address,
      'CALL dbms.components() YIELD versions, edition RETURN versions[0] + edition',
    );
    expect(found).toEqual([expect.stringMatching(/^5\.26\.\d+community$/)]);
  });

  test('keeps its password in a file that only the user can read', async () => {
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
  });

  test('refuses another password', async () => {
    await expect(query({ ...neo4j.address, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
  });

  test('listens on the loopback only', () => {
    expect(new URL(neo4j.address.uri).hostname).toBe('127.0.0.1');
  });

  test('ends a statement after a minute', async () => {
    const found = await query(neo4j.address, "SHOW SETTINGS 'db.transaction.timeout' YIELD value RETURN value");
    expect(found).toEqual(['1m']);
  });

  test('is attached to by a second process, which leaves it running', async () => {
    const second = await openInOtherProcess(home);
    await second.end();
    expect(second).toMatchObject({ kind: 'attached', uri: neo4j.address.uri });
    expect(await query(neo4j.address, 'RETURN 1')).toEqual([1]);
  });

  test('makes a start on the same data say which folder is in use, when nothing tells that it runs', async () => {
    const runFile = join(home, 'run.json');
    const run = await readFile(runFile);
    await rm(runFile);
    await expect(openHere()).rejects.toThrow(`another Neo4j is using ${home}`);
    await writeFile(runFile, run);
  });
});

describe('the data of an embedded Neo4j', () => {
  let third: OpenNeo4j;
  beforeAll(async () => {
    const first = await openHere();
    await query(first.address, "CREATE (:Kept {until: 'stop'})");
    await first.stop();
    const second = await openHere();
    await query(second.address, "UNWIND range(1, 100) AS i CREATE (:Kept {until: 'kill'})");
    const pid = await serverPid();
    process.kill(pid, 'SIGKILL');
    await endOf(pid);
    third = await openHere();
  });
  afterAll(() => third.stop());

  test('outlives a stop', async () => {
    expect(await query(third.address, "MATCH (k:Kept {until: 'stop'}) RETURN count(k)")).toEqual([1]);
  });

  test('outlives kill -9 of the server', async () => {
    expect(await query(third.address, "MATCH (k:Kept {until: 'kill'}) RETURN count(k)")).toEqual([100]);
  });

  test('has a new server after kill -9 of the old one, though the process that started that lives', () => {
    expect(third.kind).toBe('embedded');
  });
});

describe('two processes that open one embedded Neo4j at once', () => {
  test('get one server, which ends with the process that started it, be that by kill -9', async () => {
    const both = await Promise.all([openInOtherProcess(home), openInOtherProcess(home)]);
    const starter = both.find(({ kind }) => kind === 'embedded');
    const attached = both.find(({ kind }) => kind === 'attached');
    expect(attached?.uri).toBe(starter?.uri);

    const pid = await serverPid();
    starter?.process.kill('SIGKILL');
    await endOf(pid);
    await attached?.end();
  });
});
