import { type Neo4jAddress, readSettings } from '../../src/settings.ts';

/** The Neo4j that the harness names in NEO4J_URI and the variables beside it. */
export function namedAddress(): Neo4jAddress {
  const { neo4j } = readSettings();
  if (neo4j === undefined) throw new Error('NEO4J_URI is not set: these servers are started by run.ts');
  return neo4j;
}
