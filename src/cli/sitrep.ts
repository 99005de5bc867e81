import { Command } from 'commander';
import pc from 'picocolors';
import { MigrationError } from '../graph/migrations.ts';
import { RecordsError } from '../intake/store/recordsError.ts';
import { OvertakenError } from '../intake/store/writeAlone.ts';
import { Neo4jUnavailable } from '../neo4j/unavailable.ts';
import { readSettings, SettingError } from '../settings.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { wholeNumber } from './numbers.ts';
import { rebuildCommand } from './rebuild.ts';
import { resolveCommand, unresolveCommand } from './resolve.ts';
import { revertCommand } from './revert.ts';
import { revisionsCommand } from './revisions.ts';

const program = new Command('sitrep')
  .description('A knowledge graph of armed conflict in which every relationship rests on claims.')
  .showHelpAfterError('(sitrep --help shows what there is)')
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    `
The graph lives in an embedded Neo4j under SITREP_DATA, or where NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD say.

Examples:
  sitrep serve                          answer on http://127.0.0.1:4000
  sitrep import reports/ --dry-run      show what an import would change
  sitrep import reports/                import, all or nothing
  sitrep export gexf -o war.gexf        the graph as a file for Gephi; more formats: sitrep export --help
  sitrep revisions                      what was imported, when and by whom
  sitrep revert 4 --dry-run             show what undoing revision 4 would change`,
  );

program
  .command('serve')
  .description('start the API; an embedded graph that is empty gets the reports of the project')
  .option('--host <address>', 'address to listen on (HOST); other machines reach it only if you say so')
  .option('--port <number>', 'port to listen on (PORT)', wholeNumber)
  .action(async (options: { host?: string; port?: number }) => {
    const settings = readSettings();
    // The other commands need no server, and loading it takes half a second.
    const { serve } = await import('./serve.ts');
    await serve({ ...settings, host: options.host ?? settings.host, port: options.port ?? settings.port });
  });
program.addCommand(importCommand());
program.addCommand(exportCommand());
program.addCommand(revisionsCommand());
program.addCommand(revertCommand());
program.addCommand(resolveCommand());
program.addCommand(unresolveCommand());
program.addCommand(rebuildCommand());

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${pc.red('error')}: ${explain(error)}\n`);
}

/** What the user can mend is told in a sentence; a bug of ours with its stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') return `${error.message}: choose another port, as in --port 4001`;
  const known = [SettingError, Neo4jUnavailable, MigrationError, OvertakenError, RecordsError].some(
    (type) => error instanceof type,
  );
  if (known || 'syscall' in error) return error.message;
  return error.stack ?? error.message;
}
