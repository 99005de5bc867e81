import { mkdir, rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { MIGRATIONS } from '../src/cli/paths.ts';
import { openDatabase } from '../src/graph/database.ts';
import { migrate } from '../src/graph/migrations.ts';
import { openNeo4j } from '../src/neo4j/open.ts';
import { readSettings } from '../src/settings.ts';
import { processOf } from './database.ts';
import { empty } from './embedded.ts';
import { type Copy, copyGraph } from './import/copy.ts';
import { profiled } from './import/cpuProfile.ts';
import { writeGedFile } from './import/gedFile.ts';
import { countGraph, type ImportBench, type ImportRun, importFile } from './import/runs.ts';
import { importSection, type Profile } from './import/section.ts';
import { timed } from './import/timedDatabase.ts';
import { writeSection } from './results.ts';

interface Options {
  readonly rows?: readonly number[];
  readonly file: readonly string[];
  readonly rounds: number;
  readonly bare: boolean;
  readonly profile: boolean;
  readonly write: boolean;
}

const WARM_UP_ROWS = 2_000;
const DEFAULT_ROWS = 16_000;

await new Command('bench:import')
  .description(
    'measures an import beside the bare driver that creates the same nodes and relationships, with the same indexes',
  )
  .option('--rows <numbers...>', `how many rows made-up UCDP GED files have (default: ${DEFAULT_ROWS})`, wholes)
  .option('--file <files...>', 'UCDP GED files to measure instead', (file, files: string[]) => [...files, file], [])
  .option('--rounds <number>', 'how often each is measured, in turn', whole, 2)
  .option('--no-bare', 'leave out the bare driver: only what the import itself takes')
  .option('--no-profile', 'leave out the last run, which tells what the time goes to')
  .option('--no-write', 'print the section and leave RESULTS.md as it is')
  .addHelpText(
    'after',
    `
The graph lies in SITREP_DATA/bench/import and is made anew. Linux only: CPU is read from /proc.

Examples:
  npm run bench:import -- --rows 16000
  npm run bench:import -- --file GEDEvent_v23_1.csv --rounds 3 --no-write`,
  )
  .action(bench)
  .parseAsync();

async function bench({ rows = [DEFAULT_ROWS], file: files, rounds, bare, profile, write }: Options): Promise<void> {
  const settings = { ...readSettings(), neo4j: undefined };
  const folder = resolve(settings.dataFolder, 'bench', 'import');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const neo4j = await openNeo4j(settings, { home: join(folder, 'neo4j') });
  const database = openDatabase(neo4j.address);
  try {
    const importing = { database, jvm: await processOf(join(folder, 'neo4j')), folder };
    const command = `npm run bench:import -- ${process.argv.slice(2).join(' ')}`.trim();
    const made = files.length > 0 ? [] : rows.map((count) => ({ name: `${count.toLocaleString('en')} rows`, count }));
    await migrate(database, MIGRATIONS);
    await warmUp(importing);
    for (const { name, count } of made) {
      const file = join(folder, `${count}.csv`);
      await writeGedFile(file, count);
      await measure(importing, { name, file, rounds, bare, profile, write, command });
    }
    for (const file of files) {
      await measure(importing, { name: basename(file), file, rounds, bare, profile, write, command });
    }
  } finally {
    await database.close();
    await neo4j.stop();
  }

  async function warmUp(importing: ImportBench): Promise<void> {
    const file = join(folder, 'warm-up.csv');
    await writeGedFile(file, WARM_UP_ROWS, 2);
    await empty(database);
    await importFile(importing, file);
    const copy = await copyGraph(neo4j.address, join(folder, 'warm-up.copy'));
    await empty(database);
    await copy.create();
    await copy.delete();
  }

  async function measure(importing: ImportBench, what: What): Promise<void> {
    const [loadBefore = 0] = loadavg();
    const imports: ImportRun[] = [];
    const again: ImportRun[] = [];
    const creations: number[] = [];
    let copy: Copy | undefined;
    let size = { nodes: 0, relationships: 0 };
    for (let round = 0; round < what.rounds; round += 1) {
      const step = (text: string) =>
        process.stderr.write(`${what.name}, round ${round + 1} of ${what.rounds}: ${text}\n`);
      await empty(database);
      step('import');
      imports.push(await importFile(importing, what.file));
      step('the same again');
      again.push(await importFile(importing, what.file));
      size = await countGraph(database);
      if (!what.bare) continue;
      step('bare driver');
      copy ??= await copyGraph(neo4j.address, join(folder, 'copy'));
      await empty(database);
      creations.push(await copy.create());
      await checkSame(copy);
    }
    await copy?.delete();
    const profile = what.profile ? await profileOf(importing, what.file) : null;
    const section = importSection({ ...what, loadBefore }, { imports, again, creations, ...size, profile });
    process.stdout.write(`${what.name}\n\n${section}\n\n`);
    if (what.write) writeSection(`Import: ${what.name}`, section);
  }

  async function checkSame({ nodes, relationships }: Copy): Promise<void> {
    const created = await countGraph(database);
    if (created.nodes === nodes && created.relationships === relationships) return;
    throw new Error(`the import made ${nodes} and ${relationships}, the bare driver ${JSON.stringify(created)}`);
  }

  async function profileOf(importing: ImportBench, file: string): Promise<Profile> {
    await empty(database);
    const timing = timed(database, false);
    const { result, shares } = await profiled(() => importFile({ ...importing, database: timing.database }, file));
    await empty(database);
    const counting = timed(database, true);
    await importFile({ ...importing, database: counting.database }, file);
    return { run: result, shares, timing, hits: counting.statements };
  }
}

interface What {
  readonly name: string;
  readonly file: string;
  readonly rounds: number;
  readonly bare: boolean;
  readonly profile: boolean;
  readonly write: boolean;
  readonly command: string;
}

function wholes(text: string, before: readonly number[] = []): readonly number[] {
  return [...before, whole(text)];
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number, 1 or more.');
  return number;
}
