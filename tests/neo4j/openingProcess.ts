import { openNeo4j } from '../../src/neo4j/open.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { readSettings } from '../../src/settings.ts';

/** Run as a program of its own: opens the database of the home in its argument, prints one line, stops when stdin ends. */
const home = process.argv[2];
try {
  const { neo4j: _, ...settings } = readSettings();
  const neo4j = await openNeo4j({ ...settings, neo4j: undefined }, { progress: silent, ...(home && { home }) });
  console.log(JSON.stringify({ kind: neo4j.kind, uri: neo4j.address.uri }));
  process.stdin.resume().on('end', () => void neo4j.stop());
} catch (error) {
  console.log(JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
}
