import { Command } from 'commander';
import { type ResolutionNote, type Resolved, resolveContradiction, undoResolution } from '../intake/resolve.ts';
import { withGraph } from './withGraph.ts';

type Work = typeof resolveContradiction;

interface Options {
  readonly by: string;
  readonly why: string;
  readonly json?: boolean;
}

export function resolveCommand(): Command {
  return noted(
    new Command('resolve').description(
      'record that a person has resolved a contradiction; it changes no claim and no answer, and it can be undone',
    ),
    'resolved',
    resolveContradiction,
  ).addHelpText(
    'after',
    `
A resolution speaks for the claims that the contradiction has now: when it gains one, it is open again and keeps the old resolution.
Exit code: 0 done, 1 refused.

Example:
  sitrep resolve contradiction:disjoint-figures/operation:raqqa-convoys --by "J. Doe" --why "53 counts the pickups in"`,
  );
}

export function unresolveCommand(): Command {
  return noted(
    new Command('unresolve').description('undo the newest resolution of a contradiction; it is kept as undone'),
    'open again',
    undoResolution,
  );
}

function noted(command: Command, done: string, work: Work): Command {
  return command
    .argument('<contradiction>', 'its id, such as contradiction:disjoint-dates/operation:maskana-capture')
    .requiredOption('--by <name>', 'who does so')
    .requiredOption('--why <words>', 'why, in words')
    .option('--json', 'print JSON for machines')
    .action(async (id: string, { by, why, json }: Options) => {
      const note: ResolutionNote = { by, why, at: new Date().toISOString() };
      const outcome = await withGraph((database) => work(database, id, note));
      process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : told(outcome, id, done));
    });
}

function told({ resolutionId, revision }: Resolved, id: string, done: string): string {
  return `${id}: ${done}.\nWritten as ${resolutionId}, revision ${revision}.\n`;
}
