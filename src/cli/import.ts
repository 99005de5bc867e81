import { Command } from 'commander';
import pc from 'picocolors';
import { type ImportOutcome, importReports } from '../intake/importReports.ts';
import { formatProblem } from '../intake/report/problem.ts';
import { changeLines } from './changeLines.ts';
import { importUcdpGedCommand } from './importUcdpGed.ts';
import { withGraph } from './withGraph.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly by: string;
}

export function importCommand(): Command {
  return new Command('import')
    .addCommand(importUcdpGedCommand())
    .description('take in situation reports: a folder of YAML files, or single files')
    .argument('<paths...>', 'folders or files; docs/report-format.md teaches the format')
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--by <name>', 'who imports, for the revision', 'sitrep import')
    .option('--json', 'print JSON for machines')
    .addHelpText(
      'after',
      `
An import is all or nothing: with one wrong file nothing is written. The same files again change nothing.
Exit code: 0 done, 1 a file was refused.

Examples:
  sitrep import reports/ --dry-run
  sitrep import reports/southfront-2017-06-02.yaml --by "J. Doe"`,
    )
    .action(async (paths: string[], options: Options) => {
      const outcome = await withGraph((database) =>
        importReports(database, paths, { by: options.by, dryRun: options.dryRun === true }),
      );
      if (outcome.problems.length > 0) process.exitCode = 1;
      process.stdout.write(
        options.json ? `${JSON.stringify(outcome, null, 2)}\n` : told(outcome, options.dryRun === true),
      );
    });
}

/** The outcome for a person: the problems, or what changed kind by kind. */
function told(outcome: ImportOutcome, dryRun: boolean): string {
  const warnings = outcome.warnings.map((warning) => `${pc.yellow('warning')} ${formatProblem(warning)}\n`);
  if (outcome.problems.length > 0) {
    const problems = outcome.problems.map((problem) => `${pc.red('error')} ${formatProblem(problem)}\n`);
    const count = `${outcome.problems.length} ${outcome.problems.length === 1 ? 'problem' : 'problems'}`;
    return `${[...warnings, ...problems].join('\n')}\n${count}; nothing was written.\n`;
  }
  return `${[...warnings, ...changeLines(outcome, dryRun)].join('\n')}\n`;
}
