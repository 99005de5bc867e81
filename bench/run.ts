import { loadavg } from 'node:os';
import { basename } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { databaseOf } from '../src/graph/database.ts';
import { SIZES } from './conflict/conflict.ts';
import { type MeasuredGraph, openGraph, openGraphOfFile } from './database.ts';
import { measureShape, medianOf, type ShapeResult } from './measure.ts';
import { writeResults } from './results.ts';
import { samplesOf } from './samples.ts';
import { type RunningServer, type ServerName, startServer } from './servers/serverProcess.ts';
import type { Shape } from './shapes/shape.ts';
import { shapes } from './shapes/shapes.ts';

const SERVERS: readonly ServerName[] = ['ours', 'neo4jGraphql', 'driver'];

interface Options {
  readonly operations: number;
  readonly file?: string;
  readonly shapes?: readonly Shape[];
  readonly requests: number;
  readonly write: boolean;
}

await new Command('bench')
  .description(
    'measures Sitrep Graph beside @neo4j/graphql and the bare driver, over the same graph and behind the same HTTP',
  )
  .option('--operations <number>', `size of the made-up conflict: ${Object.keys(SIZES).join(' or ')}`, size, 16_000)
  .option('--file <file>', 'a UCDP GED file to measure instead; what it has nothing of is left out')
  .option(
    '--shapes <names>',
    `which questions, parted by commas; left out: all. ${shapes.map(({ name }) => name).join(', ')}`,
    named,
  )
  .option('--requests <number>', 'how many a server and question', count, 100)
  .option('--no-write', 'print the medians and leave RESULTS.md as it is')
  .addHelpText(
    'after',
    `
The graph lies in SITREP_DATA/bench/<operations or name of the file>; the first run writes it. Linux only: CPU is read from /proc.

Examples:
  npm run bench -- --operations 16000
  npm run bench -- --file GEDEvent_v23_1.csv
  npm run bench -- --shapes hub-page,filtered-list --requests 500 --no-write`,
  )
  .action(bench)
  .parseAsync();

async function bench({ operations, file, shapes: wanted = shapes, requests, write }: Options): Promise<void> {
  const [loadBefore = 0] = loadavg();
  const graph = await (file === undefined ? openGraph(operations) : openGraphOfFile(file));
  const servers: RunningServer[] = [];
  const counting: RunningServer[] = [];
  try {
    for (const name of SERVERS) servers.push(await startServer(name, graph.address, 'timed'));
    for (const name of SERVERS) counting.push(await startServer(name, graph.address, 'counting'));
    const samples = await samplesOf(graph.database);
    const results: ShapeResult[] = [];
    for (const shape of wanted) {
      const result = await measureShape(shape, servers, counting, samples, graph.jvm, requests);
      tell(result);
      results.push(result);
    }
    const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim();
    const title = file === undefined ? `${operations.toLocaleString('en')} operations` : basename(file);
    if (write) writeResults({ title, ...(await sizeOf(graph)), requests, command, loadBefore }, results);
    if (results.some((result) => 'unequal' in result)) process.exitCode = 1;
  } finally {
    await Promise.all([...servers, ...counting].map((server) => server.stop()));
    await graph.close();
  }
}

function tell(result: ShapeResult): void {
  if ('nothing' in result) {
    process.stdout.write(`${result.shape.name}: left out, since the graph has nothing to ask it about\n`);
    return;
  }
  if ('unequal' in result) {
    process.stderr.write(`${result.shape.name}: the answers differ\n${result.unequal}\n`);
    return;
  }
  const medians = result.measured.map(
    ({ server, milliseconds, nodeCpu, jvmCpu, hits }) =>
      `${server} ${medianOf(milliseconds).toFixed(1)} ms (CPU ${nodeCpu.toFixed(1)} + ${jvmCpu.toFixed(1)}, ${Math.round(hits)} db hits)`,
  );
  const failed = result.failed.map(({ server }) => `${server} had no answer`);
  process.stdout.write(`${result.shape.name}: ${[...medians, ...failed].join(', ')}\n`);
}

async function sizeOf({ database }: MeasuredGraph): Promise<{ nodes: number; relationships: number }> {
  const text = 'RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships';
  const { records } = await database.driver.executeQuery(text, {}, databaseOf(database));
  return { nodes: Number(records[0]?.get('nodes')), relationships: Number(records[0]?.get('relationships')) };
}

function size(text: string): number {
  if (SIZES[Number(text)] === undefined) throw new InvalidArgumentError(`It is ${Object.keys(SIZES).join(' or ')}.`);
  return Number(text);
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 5) throw new InvalidArgumentError('It is a whole number, 5 or more.');
  return number;
}

function named(text: string): readonly Shape[] {
  return text.split(',').map((name) => {
    const shape = shapes.find((each) => each.name === name);
    if (shape === undefined) throw new InvalidArgumentError(`There is no "${name}".`);
    return shape;
  });
}
