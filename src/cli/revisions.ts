import { Command } from 'commander';
import pc from 'picocolors';
import { cypher } from '../generated/cypher.ts';
import { read } from '../graph/execute.ts';
import { wholeNumber } from './numbers.ts';
import { withGraph } from './withGraph.ts';

export function revisionsCommand(): Command {
  return new Command('revisions')
    .description('what was imported and edited: when, by whom, and how much it changed; newest first')
    .option('--first <number>', 'how many at most', wholeNumber, 20)
    .option('--json', 'print JSON for machines')
    .action(async (options: { first: number; json?: boolean }) => {
      const revisions = await withGraph(async (database) => {
        const records = await read(database, cypher.Query.revisions, { first: options.first });
        return records.map((record) => cypher.Query.revisions.decode(record, 0));
      });
      if (options.json) {
        process.stdout.write(`${JSON.stringify(revisions, null, 2)}\n`);
        return;
      }
      if (revisions.length === 0) process.stdout.write('Nothing was imported yet.\n');
      for (const { number, at, by, summary, added, changed, removed } of revisions) {
        process.stdout.write(
          `${pc.bold(String(number))}  ${at}  ${by}  ${summary}  (${added} added, ${changed} changed, ${removed} removed)\n`,
        );
      }
    });
}
