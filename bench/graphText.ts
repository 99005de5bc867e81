import type { Database } from '../src/graph/database.ts';
import { ask } from './embedded.ts';

/** Every node and relationship as a line, sorted, but those that keep the history of changes. */
export async function graphText(database: Database): Promise<readonly string[]> {
  const rows = await ask(
    database,
    `MATCH (n:Node) WHERE NOT n:Revision
     RETURN labels(n) AS what, n.id AS id, NULL AS to, properties(n) AS properties
     UNION ALL
     MATCH (n:Node)-[r]->(m:Node)
     RETURN [type(r)] AS what, n.id AS id, m.id AS to, properties(r) AS properties`,
  );
  return rows.map(({ what, id, to, properties }) => JSON.stringify([what, id, to, inOrder(properties)])).sort();
}

function inOrder(properties: unknown): object {
  return Object.fromEntries(Object.entries(properties as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
