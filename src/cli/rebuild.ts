import { Command } from 'commander';
import { rebuild } from '../intake/rebuild.ts';
import { withGraph } from './withGraph.ts';

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description(
      'project all relationships again from the claims, fold all names again, and mend what differs; on a sound graph it changes nothing',
    )
    .option('--json', 'print JSON for machines')
    .action(async (options: { json?: boolean }) => {
      const rebuilt = await withGraph(rebuild);
      const lines = Object.entries(rebuilt).map(([what, count]) => `${what}: ${countText(count)}`);
      process.stdout.write(options.json ? `${JSON.stringify(rebuilt)}\n` : `${lines.join('\n')}\n`);
    });
}

function countText(count: number | object): string {
  if (typeof count === 'number') return String(count);
  return Object.entries(count)
    .map(([which, number]) => `${number} ${which}`)
    .join(', ');
}
