import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { wholeNumber } from '../../src/cli/numbers.ts';
import type { Database } from '../../src/graph/database.ts';
import { rebuild } from '../../src/intake/rebuild.ts';
import type { Neo4jAddress } from '../../src/settings.ts';
import { randomFrom } from '../conflict/random.ts';
import { ask, empty, withEmptyGraph } from '../embedded.ts';
import { graphText } from '../graphText.ts';
import { machine, runLine, writeSection } from '../results.ts';
import { startSitrep } from '../sitrepProcess.ts';
import { madeUpEvents } from './rows.ts';

const TITLE = 'Kills: an import that is killed and started again';
const POLL_MILLISECONDS = 20;

interface Options {
  readonly rows: number;
  readonly batch: number;
  readonly kills: number;
  readonly seed: number;
  readonly write: boolean;
}

/** One run that was killed: so long after its first write, with so many events in the graph then. */
interface Kill {
  readonly milliseconds: number;
  readonly events: number;
}

await new Command('bench:kill')
  .description(
    'kills a real import (SIGKILL) at random moments and starts it again: the graph must be that of one clean run',
  )
  .option('--rows <number>', 'made-up events', wholeNumber, 600)
  .option('--batch <number>', 'rows a transaction', wholeNumber, 10)
  .option('--kills <number>', 'how many', wholeNumber, 10)
  .option('--seed <number>', 'of the events and of the moments', wholeNumber, 20171124)
  .option('--no-write', 'print the results and leave RESULTS.md as it is')
  .action(bench)
  .parseAsync();

async function bench(options: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-kill-'));
  await writeFile(join(folder, 'events.csv'), madeUpEvents(options.rows, options.seed));
  try {
    await withEmptyGraph(async (database, address) => {
      const start = performance.now();
      const whole = await importWhole(address, folder, options.batch);
      const seconds = (performance.now() - start) / 1000;
      const clean = await graphText(database);
      await empty(database);
      const kills = await killTimes(database, address, folder, options, whole);
      await importWhole(address, folder, options.batch);
      const equal = JSON.stringify(await graphText(database)) === JSON.stringify(clean);
      const sound = !/[1-9]/.test(JSON.stringify(await rebuild(database)));
      const text = section(options, { seconds, kills, lines: clean.length, equal, sound });
      process.stdout.write(`${text}\n`);
      if (options.write) writeSection(TITLE, text);
      if (!equal || !sound) process.exitCode = 1;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function argumentsFor(batch: number): readonly string[] {
  return ['import', 'ucdp-ged', 'events.csv', '--batch', String(batch), '--json'];
}

/** Milliseconds that it took from its first batch on, start of the process left out. */
async function importWhole(address: Neo4jAddress, folder: string, batch: number): Promise<number> {
  const { ended } = startSitrep(argumentsFor(batch), address, folder);
  const { code, out, err } = await ended;
  if (code !== 0) throw new Error(`the import ended with ${code}: ${err}`);
  return Number(JSON.parse(out).seconds) * 1000;
}

/** Kills run after run, each at a random share of what a clean run takes, counted from when it begins to write. */
async function killTimes(
  database: Database,
  address: Neo4jAddress,
  folder: string,
  { kills, seed, batch }: Options,
  whole: number,
): Promise<readonly Kill[]> {
  const random = randomFrom(seed);
  const done: Kill[] = [];
  while (done.length < kills) {
    const before = await eventsIn(database);
    const wanted = (random() * 2 * whole) / kills;
    const { process: child, ended } = startSitrep(argumentsFor(batch), address, folder);
    let over = false;
    ended.then(() => {
      over = true;
    });
    while (!over && (await eventsIn(database)) === before) await pause(POLL_MILLISECONDS);
    await Promise.race([pause(wanted), ended]);
    child.kill('SIGKILL');
    const { code, err } = await ended;
    if (code !== null && code !== 0) throw new Error(`an import ended with ${code} by itself: ${err}`);
    if (code === 0) {
      // It came to its end before it was killed: the rest begin with an empty graph.
      await empty(database);
      continue;
    }
    done.push({ milliseconds: Math.round(wanted), events: await eventsIn(database) });
  }
  return done;
}

async function eventsIn(database: Database): Promise<number> {
  const [row] = await ask(database, 'MATCH (n:Operation) RETURN count(n) AS events');
  return Number(row?.events);
}

interface Found {
  readonly seconds: number;
  readonly kills: readonly Kill[];
  readonly lines: number;
  readonly equal: boolean;
  readonly sound: boolean;
}

function section({ rows, batch }: Options, { seconds, kills, lines, equal, sound }: Found): string {
  const facts = [
    `- ${runLine(['npm run bench:kill', ...process.argv.slice(2)].join(' '))}, ${machine()}`,
    `- ${rows} made-up events, ${batch} a transaction; a clean run of \`sitrep import ucdp-ged\` took ${seconds.toFixed(0)} s`,
    `- Killed ${kills.length} times, each so long after the run had written its first transaction. Where a run ended first, the next began with an empty graph. Then once more without a kill: the graph (${lines.toLocaleString('en')} nodes and relationships with all properties) ${equal ? 'equals' : '**differs from**'} that of the clean run, and a rebuild of the projections finds ${sound ? 'nothing to mend' : '**something to mend**'}.`,
  ];
  const table = kills.map(
    ({ milliseconds, events }, index) => `| ${index + 1} | ${milliseconds.toLocaleString('en')} | ${events} |`,
  );
  return `${facts.join('\n')}\n\n| kill | after ms | events in the graph |\n| --: | --: | --: |\n${table.join('\n')}`;
}
