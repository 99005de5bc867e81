import pino, { type Logger } from 'pino';
import { cypher } from '../generated/cypher.ts';
import { type Database, openDatabase, write } from '../graph/database.ts';
import { migrate } from '../graph/migrations.ts';
import { importReports } from '../intake/importReports.ts';
import { type OpenNeo4j, openNeo4j } from '../neo4j/open.ts';
import { createServer } from '../server/http.ts';
import type { Settings } from '../settings.ts';
import { MIGRATIONS, REPORTS } from './paths.ts';

/** Starts what is needed, answers until told to stop, and stops what it started. */
export async function serve(settings: Settings): Promise<void> {
  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const neo4j = await openNeo4j(settings);
  const database = openDatabase(neo4j.address);
  try {
    await prepare(database, neo4j, logger);
    const app = await createServer(database, logger, settings.corsOrigins);
    try {
      const address = await app.listen({ host: settings.host, port: settings.port });
      process.stdout.write(`Sitrep Graph answers at ${address}/graphql; open ${address}/ to ask.\n`);
      await stopSignal();
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

/** An embedded graph that is empty gets the reports that come with the project; a server of the user's own never does. */
async function prepare(database: Database, neo4j: OpenNeo4j, logger: Logger): Promise<void> {
  await database.driver.verifyConnectivity();
  const applied = await migrate(database, MIGRATIONS);
  if (applied.length > 0) logger.info({ applied }, 'the schema of the graph was brought up to date');
  if (neo4j.kind === 'uri' || !(await isEmpty(database))) return;
  const outcome = await importReports(database, [REPORTS], { by: 'sitrep serve', dryRun: false });
  logger.info(
    { revision: outcome.revision, counts: outcome.counts },
    'the graph was empty: the reports of the project were imported',
  );
}

async function isEmpty(database: Database): Promise<boolean> {
  return write(database, async (run) => (await run(cypher.store.lastRevision)).length === 0);
}

/** Resolves on the first SIGINT or SIGTERM; a second one ends the process at once, as usual. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
