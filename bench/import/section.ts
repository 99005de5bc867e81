import { medianOf } from '../measure.ts';
import { factsOfRun } from '../results.ts';
import type { CpuShares } from './cpuProfile.ts';
import type { ImportRun } from './runs.ts';
import type { StatementCost, TimedDatabase } from './timedDatabase.ts';

export interface Measured {
  readonly imports: readonly ImportRun[];
  /** The same file once more. */
  readonly again: readonly ImportRun[];
  /** Milliseconds that the bare driver took to create the same; none where it was left out. */
  readonly creations: readonly number[];
  readonly nodes: number;
  readonly relationships: number;
  readonly profile: Profile | null;
}

export interface Profile {
  readonly run: ImportRun;
  readonly shares: CpuShares;
  readonly timing: TimedDatabase;
  /** From a further run. */
  readonly hits: ReadonlyMap<string, StatementCost>;
}

export interface ImportFacts {
  readonly command: string;
  readonly loadBefore: number;
}

/** What part a statement has in an import. */
const PARTS: readonly (readonly [part: string, statement: RegExp])[] = [
  ['detect contradictions', /ontradiction|Between|linkResolutions|readJudged|readStructure|OnHolders|PlacesHeldBy/],
  ['read before the write', /^store\.(read|find|known|last)/],
  ['write the revision', /Revision|Changes/],
  ['write projections', /^projections|deleteProjected/],
  ['write claims', /Claim|StatedIn/],
  ['write things', /./],
];

/** The section of RESULTS.md: what an import took beside the bare driver, and what the time went to. */
export function importSection(facts: ImportFacts, measured: Measured): string {
  const { imports, again, creations, nodes, relationships, profile } = measured;
  const [first] = imports;
  const rows = first?.rows ?? 0;
  const ours = medianOf(imports.map(({ milliseconds }) => milliseconds));
  const second = medianOf(again.map(({ milliseconds }) => milliseconds));
  const counts = `${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')} relationships`;
  const lines = [
    ...factsOfRun(facts, ['neo4j-driver']),
    `- ${rows.toLocaleString('en')} rows, ${first?.refused} refused, become ${counts}; ${imports.length} rounds in turn, medians, and in brackets the least and the most`,
  ];
  const head = ['', 'seconds', 'rows a second', 'CPU of Node, s', 'CPU of the JVM, s'];
  const body = [
    ['import', ...took(imports, rows), ...cpu(imports)],
    ['the same again, unchanged', ...took(again, rows), ...cpu(again)],
    ...(creations.length === 0 ? [] : [['bare driver', ...took(creations.map(timeOnly), rows), '', '']]),
  ];
  const summary = [
    ...(creations.length === 0 ? [] : [ratioTo(creations, imports)]),
    `The unchanged run is ${(ours / second).toFixed(1)} times as fast.`,
    `Node held ${Math.round((first?.peakMemory ?? 0) / 2 ** 20)} MiB at most.`,
  ];
  return [lines.join('\n'), table(head, body), summary.join(' '), ...(profile === null ? [] : profileOf(profile))].join(
    '\n\n',
  );
}

function ratioTo(creations: readonly number[], imports: readonly ImportRun[]): string {
  const ratios = imports.map((run, round) => (creations[round] ?? Number.NaN) / run.milliseconds);
  const whole = medianOf(creations) / medianOf(imports.map(({ milliseconds }) => milliseconds));
  return `**Ratio to the bare driver: ${whole.toFixed(2)}** (${spread(ratios)}).`;
}

function timeOnly(milliseconds: number): { readonly milliseconds: number } {
  return { milliseconds };
}

function took(runs: readonly { readonly milliseconds: number }[], rows: number): string[] {
  const seconds = runs.map(({ milliseconds }) => milliseconds / 1_000);
  const rates = seconds.map((each) => rows / each);
  return [`${medianOf(seconds).toFixed(1)} (${spread(seconds)})`, Math.round(medianOf(rates)).toLocaleString('en')];
}

function cpu(runs: readonly ImportRun[]): string[] {
  return [medianOf(runs.map(({ nodeCpu }) => nodeCpu)), medianOf(runs.map(({ jvmCpu }) => jvmCpu))].map((each) =>
    (each / 1_000).toFixed(1),
  );
}

function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
}

function profileOf({ run, shares, timing, hits }: Profile): string[] {
  const statements = [...timing.statements.values()].sort((a, b) => b.milliseconds - a.milliseconds);
  const parts = new Map<string, number>();
  for (const { coordinate, milliseconds } of statements) {
    const part = partOf(coordinate);
    parts.set(part, (parts.get(part) ?? 0) + milliseconds);
  }
  const commits = timing.commits();
  parts.set('commit', commits);
  const contradictions = (parts.get('detect contradictions') ?? 0) + (shares.get('detect contradictions') ?? 0);
  const share = (milliseconds: number) => [
    Math.round(milliseconds).toLocaleString('en'),
    `${((100 * milliseconds) / run.milliseconds).toFixed(1)} %`,
  ];
  return [
    `What the time goes to, in one more run of ${(run.milliseconds / 1_000).toFixed(1)} s under the CPU profiler. Node and Neo4j work side by side, so that their shares do not add up to the whole. Contradictions: ${share(contradictions)[1]}.`,
    table(
      ['Node', 'ms', 'share'],
      [...shares].filter(([, each]) => each >= 1).map(([work, each]) => [work, ...share(each)]),
    ),
    table(
      ['Neo4j', 'ms', 'share'],
      [...parts].sort(([, a], [, b]) => b - a).map(([part, each]) => [part, ...share(each)]),
    ),
    table(
      ['statement', 'runs', 'rows', 'ms', 'db hits a row'],
      statements.map(({ coordinate, runs, rows, milliseconds }) => [
        `${partOf(coordinate)}: ${coordinate}`,
        String(runs),
        rows.toLocaleString('en'),
        Math.round(milliseconds).toLocaleString('en'),
        rows === 0 ? '' : ((hits.get(coordinate)?.hits ?? Number.NaN) / rows).toFixed(1),
      ]),
    ),
  ];
}

function partOf(coordinate: string): string {
  return PARTS.find(([, statement]) => statement.test(coordinate))?.[0] ?? coordinate;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `| --- |${' --: |'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}
