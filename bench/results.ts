import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NEO4J_VERSION } from '../src/neo4j/jars.ts';
import { type Measured, medianOf, quantileOf, type ShapeResult } from './measure.ts';
import type { ServerName } from './servers/serverProcess.ts';

const FILE = fileURLToPath(new URL('./RESULTS.md', import.meta.url));

const INTRODUCTION = `# Results

Written by the harness; \`README.md\` beside it tells what is measured and how. Times are of one client that asks one question at a
time. The ratio is that server's median by ours in the same run, and in brackets the least and the most of the rounds: below 1 it is
faster than ours. Our answers pass the view (what was known, what may be seen) and its lens; the peers know no such thing.
`;

const TITLES: Readonly<Record<ServerName, string>> = {
  ours: 'Sitrep Graph',
  neo4jGraphql: '@neo4j/graphql',
  driver: 'bare driver',
};

export interface RunFacts {
  /** Of the section: what was measured. */
  readonly title: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly requests: number;
  readonly command: string;
  /** Load average over a minute when the run began. */
  readonly loadBefore: number;
}

/** Puts the results of a run into RESULTS.md in the place of earlier ones of the same graph. */
export function writeResults(facts: RunFacts, results: readonly ShapeResult[]): void {
  writeSection(facts.title, section(facts, results));
}

/** Puts a section into RESULTS.md in the place of the one of that title; the others stay as they are. */
export function writeSection(title: string, text: string): void {
  const before = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .split(/^(?=## )/m)
        .slice(1)
    : [];
  const others = before.filter((section) => !section.startsWith(`## ${title}\n`));
  const sections = [...others, `## ${title}\n\n${text}`];
  writeFileSync(FILE, `${[INTRODUCTION, ...sections].map((section) => section.trim()).join('\n\n')}\n`);
}

function section(facts: RunFacts, results: readonly ShapeResult[]): string {
  const lines = [
    ...factsOfRun(facts, ['@neo4j/graphql', 'neo4j-driver', 'graphql']),
    `- ${facts.nodes.toLocaleString('en')} nodes, ${facts.relationships.toLocaleString('en')} relationships; ${facts.requests} requests a server and question, in 5 rounds`,
  ];
  return [lines.join('\n'), ...results.map(table)].join('\n\n');
}

/** When it was run and how, with the names of files for their paths. */
export function runLine(command: string): string {
  const words = command.split(' ').map((word) => (existsSync(word) ? basename(word) : word));
  return `${new Date().toISOString().slice(0, 16)}Z, \`${words.join(' ')}\``;
}

export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

/** When, how, on what machine and with which versions a run was made. */
export function factsOfRun(
  { command, loadBefore }: Pick<RunFacts, 'command' | 'loadBefore'>,
  packages: readonly string[],
): string[] {
  const version = (name: string) =>
    JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  const busy = isBusy(loadBefore)
    ? ': **the machine was busy, so read the ratios and the CPU, and not the times**'
    : '';
  return [
    `- ${runLine(command)}`,
    `- ${machine()}; load average ${loadBefore.toFixed(1)} at the start, ${loadavg()[0]?.toFixed(1)} at the end${busy}`,
    `- Node ${process.versions.node}, Neo4j ${NEO4J_VERSION} Community (embedded), ${packages.map((name) => `${name} ${version(name)}`).join(', ')}`,
  ];
}

/** More than one process in line for each core before the run adds its own. */
function isBusy(loadBefore: number): boolean {
  return loadBefore > cpus().length / 2;
}

function table(result: ShapeResult): string {
  const title = `### ${result.shape.name}: ${result.shape.title}`;
  if ('nothing' in result) return `${title}\n\nNot measured: the graph has nothing to ask it about.`;
  if ('unequal' in result) return `${title}\n\nNot measured: the answers differ.`;
  const [ours] = result.measured;
  const rows = result.measured.map((each) => `| ${row(each, ours).join(' | ')} |`);
  const without = result.failed.map(
    ({ server, message }) =>
      `\n\n${TITLES[server]} had no answer: ${/"message":"([^"]*)/.exec(message)?.[1] ?? message}`,
  );
  const head = [
    'server',
    'median ms',
    'middle half',
    'ratio',
    'CPU of Node',
    'CPU of the JVM',
    'statements',
    'db hits',
    'KB',
  ];
  return `${title}\n\n| ${head.join(' | ')} |\n| --- |${' --: |'.repeat(head.length - 1)}\n${rows.join('\n')}${without.join('')}`;
}

function row(each: Measured, ours: Measured | undefined): readonly string[] {
  const { server, milliseconds, nodeCpu, jvmCpu, statements, hits, bytes } = each;
  const middle = [0.25, 0.75].map((share) => quantileOf(milliseconds, share).toFixed(1)).join('–');
  return [
    TITLES[server],
    medianOf(milliseconds).toFixed(1),
    middle,
    ours === undefined || server === 'ours' ? '1' : ratio(each, ours),
    nodeCpu.toFixed(1),
    jvmCpu.toFixed(1),
    String(statements),
    Math.round(hits).toLocaleString('en'),
    (bytes / 1024).toFixed(1),
  ];
}

function ratio(each: Measured, ours: Measured): string {
  const rounds = each.rounds.map((median, round) => median / (ours.rounds[round] ?? Number.NaN));
  const whole = medianOf(each.milliseconds) / medianOf(ours.milliseconds);
  return `${whole.toFixed(2)} (${Math.min(...rounds).toFixed(2)}–${Math.max(...rounds).toFixed(2)})`;
}
