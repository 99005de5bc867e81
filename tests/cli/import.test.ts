import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MIGRATIONS, REPORTS } from '../../src/cli/paths.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { testDatabase } from '../setup/graph.ts';
import { sitrep } from '../setup/sitrep.ts';
import { ask, dump, empty } from '../store/graph.ts';

const database = testDatabase();
let folder: string;

async function count(label: string): Promise<number> {
  const [row] = await ask(database, 'MATCH (n:Node) WHERE $label IN labels(n) RETURN count(n) AS n', { label });
  return Number(row?.n);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-cli-'));
  await cp(REPORTS, join(folder, 'reports'), { recursive: true });
  await migrate(database, MIGRATIONS);
  await empty(database);
});

afterAll(async () => {
  await empty(database);
  await rm(folder, { recursive: true, force: true });
});

describe('sitrep import', () => {
  test('shows the plan and writes nothing in a dry run; writes; and has nothing to do the second time', async () => {
    const dry = await sitrep(['import', 'reports/', '--dry-run'], folder);
    expect(dry.out).toMatch(/claims +\d+ added/);
    expect(dry.out).toContain('+ claim:southfront-2017-06-02/8');
    expect(dry.out).toContain('Nothing was written (--dry-run).');
    expect(await count('Claim')).toBe(0);

    const real = await sitrep(['import', 'reports/', '--by', 'the tests'], folder);
    expect(real.out).toContain('Written as revision 1.');
    const claims = await count('Claim');
    expect(claims).toBeGreaterThan(200);

    const again = await sitrep(['import', 'reports/', '--json'], folder);
    expect(JSON.parse(again.out)).toMatchObject({
      revision: null,
      changes: [],
      counts: { claims: { unchanged: claims } },
    });
    expect(await count('Revision')).toBe(1);

    const revisions = await sitrep(['revisions'], folder);
    expect(revisions.out).toContain('the tests');
  });

  test('refuses a wrong file whole, with the place and a near match, and exits with 1', async () => {
    const file = join(folder, 'reports', 'southfront-2017-06-02.yaml');
    const before = await count('Claim');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('who: { attacker: tiger-forces }', 'who: { attacker: tiger-force }'));
    const { code, out } = await sitrep(['import', 'reports/'], folder);
    await writeFile(file, text);
    expect(code).toBe(1);
    expect(out).toContain('did you mean tiger-forces?');
    expect(out).toContain('1 problem; nothing was written.');
    expect(await count('Claim')).toBe(before);
  });

  test('takes a single report that speaks of what the graph holds', async () => {
    const file = join(folder, 'more-2017-06-09.yaml');
    await writeFile(
      file,
      'source: southfront\nurl: https://example.org/more\npublished: 2017-06-09\nclaims:\n  - { n: 1, rel: isis CONTROLS raqqa, says: Raqqa is held by ISIS. }\n',
    );
    const { code, out } = await sitrep(['import', file], folder);
    expect([code, out]).toEqual([0, expect.stringMatching(/claims +1 added/)]);
  });

  test('names a folder that is not there', async () => {
    const { code, out } = await sitrep(['import', 'report'], folder);
    expect(code).toBe(1);
    expect(out).toContain('report');
  });
});

describe('sitrep revert', () => {
  test('undoes an import on top of the reports of the project, and the graph is what it was', async () => {
    const before = await dump(database);
    const file = join(folder, 'reports', 'southfront-2017-06-02.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace(/^ {2}- \{ n: 17,.*\n/m, '').replaceAll('attacker: tiger-forces', 'attacker: isis'),
    );
    const { out } = await sitrep(['import', 'reports/', '--json'], folder);
    await writeFile(file, text);
    const { revision, counts } = JSON.parse(out);
    expect(counts.claims).toMatchObject({ changed: expect.any(Number), removed: 1 });

    const dry = await sitrep(['revert', String(revision), '--dry-run'], folder);
    expect(dry.out).toContain('+ claim:southfront-2017-06-02/17');
    expect(dry.out).toContain('Nothing was written (--dry-run).');
    expect(await dump(database)).not.toEqual(before);

    const done = await sitrep(['revert', String(revision), '--by', 'J. Doe', '--json'], folder);
    expect([done.code, JSON.parse(done.out)]).toEqual([0, expect.objectContaining({ revision: revision + 1 })]);
    expect(await dump(database)).toEqual(before);
  });

  test('says what stands in the way, and exits with 1', async () => {
    const { code, out, err } = await sitrep(['revert', '1'], folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('error: revision 1 cannot be reverted as things stand: revert revision');
  });

  test('takes a number only', async () => {
    const { code, err } = await sitrep(['revert', 'last'], folder);
    expect([code, err]).toEqual([1, expect.stringContaining('a whole number is expected')]);
  });
});

describe('sitrep', () => {
  test('rebuilds a sound graph without a change', async () => {
    const { out } = await sitrep(['rebuild', '--json'], folder);
    expect(JSON.parse(out)).toHaveProperty('relationships.missing');
    expect(out).not.toMatch(/[1-9]/);
  });

  test('answers a wrong command with a suggestion and a non-zero exit', async () => {
    const { code, err } = await sitrep(['improt'], folder);
    expect(code).not.toBe(0);
    expect(err).toContain('import');
  });
});
