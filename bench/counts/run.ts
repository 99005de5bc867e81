import { createReadStream } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { parse } from 'csv-parse';
import type { Database } from '../../src/graph/database.ts';
import { ask, withEmptyGraph } from '../embedded.ts';
import { machine, runLine, writeSection } from '../results.ts';
import { startSitrep } from '../sitrepProcess.ts';

/** How many events there are of each value. */
type Counts = ReadonlyMap<string, number>;

/** What is counted, in the file without any code of the intake, and in the graph by a statement of its own. */
const QUESTIONS: Readonly<
  Record<string, { readonly of: (row: Row) => readonly string[]; readonly statement: string }>
> = {
  'type of violence': {
    of: (row) => [row.type_of_violence ?? ''],
    statement: `MATCH (event:Operation)
      RETURN CASE event.kind WHEN 'STATE_BASED_VIOLENCE' THEN '1' WHEN 'NON_STATE_VIOLENCE' THEN '2' WHEN 'ONE_SIDED_VIOLENCE' THEN '3' END AS value, count(*) AS events`,
  },
  'month in which it began': {
    of: (row) => [(row.date_start ?? '').slice(0, 7)],
    statement: 'MATCH (event:Operation) RETURN substring(event.day, 0, 7) AS value, count(*) AS events',
  },
  side: {
    of: (row) => [...new Set([row.side_a_new_id ?? '', row.side_b_new_id ?? ''])],
    statement: `MATCH (side:Actor)-[:TOOK_PART_IN]->(event:Operation)
      RETURN replace(side.id, 'actor:ucdp-', '') AS value, count(DISTINCT event) AS events`,
  },
};

type Row = Readonly<Record<string, string>>;

await new Command('bench:counts')
  .description('imports a UCDP GED file as a user does, and compares what the graph counts with what the file has')
  .argument('<file>', 'a CSV file, as UCDP publishes it')
  .option('--no-write', 'print the results and leave RESULTS.md as it is')
  .action(bench)
  .parseAsync();

async function bench(file: string, { write }: { write: boolean }): Promise<void> {
  await withEmptyGraph(async (database, address) => {
    const path = resolve(file);
    const { ended } = startSitrep(['import', 'ucdp-ged', path, '--json'], address, dirname(path));
    const { code, out, err } = await ended;
    if (code !== 0) throw new Error(`the import ended with ${code}: ${err}`);
    const { rows } = JSON.parse(out) as { rows: number };
    const lines: string[] = [];
    let equal = true;
    for (const [name, { of, statement }] of Object.entries(QUESTIONS)) {
      const [told, found] = [await countedInFile(path, of), await countedInGraph(database, statement)];
      const differing = [...new Set([...told.keys(), ...found.keys()])].filter(
        (value) => told.get(value) !== found.get(value),
      );
      const shown = differing.map(
        (value) => `${value}: ${told.get(value) ?? 0} in the file, ${found.get(value) ?? 0} here`,
      );
      equal &&= differing.length === 0;
      lines.push(`| ${name} | ${told.size} | ${total(told)} | ${total(found)} | ${shown.join('; ') || 'none'} |`);
    }
    const facts = [
      `- ${runLine(`npm run bench:counts -- ${file}`)}, ${machine()}`,
      `- ${rows.toLocaleString('en')} rows. The file is counted by csv-parse and a sum for each value, which share no code with the intake.`,
    ];
    const head =
      '| counted by | values | events in the file | in the graph | values that differ |\n| --- | --: | --: | --: | --- |';
    const text = `${facts.join('\n')}\n\n${head}\n${lines.join('\n')}`;
    process.stdout.write(`${text}\n`);
    if (write) writeSection(`Counts: the graph beside ${basename(path)}, from which it came`, text);
    if (!equal) process.exitCode = 1;
  });
}

async function countedInFile(file: string, of: (row: Row) => readonly string[]): Promise<Counts> {
  const counts = new Map<string, number>();
  const rows: AsyncIterable<Row> = createReadStream(file).pipe(parse({ columns: true, bom: true }));
  for await (const row of rows) for (const value of of(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

async function countedInGraph(database: Database, statement: string): Promise<Counts> {
  const rows = await ask(database, statement);
  return new Map(rows.map(({ value, events }) => [String(value), Number(events)]));
}

function total(counts: Counts): string {
  return [...counts.values()].reduce((sum, count) => sum + count, 0).toLocaleString('en');
}
