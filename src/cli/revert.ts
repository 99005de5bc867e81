import { Command } from 'commander';
import { type ChangeOutcome, outcomeOf } from '../intake/importReports.ts';
import { revert } from '../intake/revert.ts';
import { changeLines } from './changeLines.ts';
import { wholeNumber } from './numbers.ts';
import { withGraph } from './withGraph.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly by: string;
}

export function revertCommand(): Command {
  return new Command('revert')
    .description('undo a revision: what it added goes, what it changed or removed is again as it stood before')
    .argument('<revision>', 'its number, as sitrep revisions tells it', wholeNumber)
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--by <name>', 'who undoes it, for the revision', 'sitrep revert')
    .option('--json', 'print JSON for machines')
    .addHelpText(
      'after',
      `
A revert is all or nothing, and a revision of its own: it can be reverted too. It is refused where a later revision changed the same
records or names one that would go: revert that one first. An import of a data set is a revision for every 1,000 rows; revert
them from the newest to the oldest.
Exit code: 0 done, 1 refused.

Examples:
  sitrep revisions
  sitrep revert 4 --dry-run
  sitrep revert 4 --by "J. Doe"`,
    )
    .action(async (revision: number, options: Options) => {
      const dryRun = options.dryRun === true;
      const undone = await withGraph((database) =>
        revert(database, { revision, by: options.by, at: new Date().toISOString(), dryRun }),
      );
      const outcome: ChangeOutcome = { ...outcomeOf(undone.plan), revision: undone.revision };
      process.stdout.write(
        options.json ? `${JSON.stringify(outcome, null, 2)}\n` : `${changeLines(outcome, dryRun).join('\n')}\n`,
      );
    });
}
