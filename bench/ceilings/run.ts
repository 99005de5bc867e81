import { Command, InvalidArgumentError } from 'commander';
import { openGraph } from '../database.ts';
import { runLine, writeSection } from '../results.ts';
import { startServer } from '../servers/serverProcess.ts';
import { type Cost, costOf } from './cost.ts';
import type { CeilingQuestion, GraphSize } from './question.ts';
import { questions } from './questions.ts';
import { markdown, printed } from './table.ts';

interface Options {
  readonly operations: GraphSize;
  readonly questions: readonly CeilingQuestion[];
  readonly details: boolean;
  readonly json: boolean;
  readonly write: boolean;
}

await new Command('bench:ceilings')
  .description(
    'asks each question about whoever has most, and compares its statements and db hits with the most that they may be',
  )
  .option('--operations <number>', 'size of the made-up conflict: 16000 or 320000', size, 16_000)
  .option('--questions <names>', 'which, parted by commas; left out: all', named, questions)
  .option('--details', 'also tell what each statement took', false)
  .option('--json', 'print JSON and no table', false)
  .option('--no-write', 'leave RESULTS.md as it is')
  .addHelpText(
    'after',
    `
Ends with 1 where an answer takes more than it may, or a plan has an operator whose cost grows with the graph.
The graph lies in SITREP_DATA/bench/<operations>; the first run writes it. Db hits do not depend on the machine.

Examples:
  npm run bench:ceilings -- --operations 320000
  npm run bench:ceilings -- --questions graph-of-place,degrees --details --no-write`,
  )
  .action(bench)
  .parseAsync();

async function bench({ operations, questions: wanted, details, json, write }: Options): Promise<void> {
  const graph = await openGraph(operations);
  try {
    const server = await startServer('ours', graph.address, 'counting');
    const costs: Cost[] = [];
    try {
      for (const question of wanted) costs.push(await costOf(question, server.url, operations));
    } finally {
      await server.stop();
    }
    process.stdout.write(`${json ? asJson(costs) : printed(costs, details)}\n`);
    if (write) writeSection(`Ceilings: ${operations.toLocaleString('en')} operations`, section(costs));
    if (costs.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
  } finally {
    await graph.close();
  }
}

function section(costs: readonly Cost[]): string {
  const command = `npm run bench:ceilings -- ${process.argv.slice(2).join(' ')}`.trim();
  return `- ${runLine(command)}\n- Statements and db hits of one answer. The most is what a reader would wait for: 100,000 hits are about 100 ms.\n\n${markdown(costs)}`;
}

function asJson(costs: readonly Cost[]): string {
  const told = costs.map(
    ({ question: { name, title, statements: mostStatements }, statements, hits, most, wrong }) => ({
      name,
      title,
      statements,
      mostStatements,
      hits,
      mostHits: most,
      wrong,
    }),
  );
  return JSON.stringify(told, null, 2);
}

function size(text: string): GraphSize {
  const number = Number(text);
  if (number !== 16_000 && number !== 320_000) throw new InvalidArgumentError('It is 16000 or 320000.');
  return number;
}

function named(text: string): readonly CeilingQuestion[] {
  return text.split(',').map((name) => {
    const question = questions.find((each) => each.name === name);
    if (question === undefined) throw new InvalidArgumentError(`There is no "${name}".`);
    return question;
  });
}
