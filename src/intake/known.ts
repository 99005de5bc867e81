import { cypher } from '../generated/cypher.ts';
import { type Database, write } from '../graph/database.ts';
import type { KnownEntity } from './report/directory.ts';

/** All that a report may refer to because the graph holds it already. */
export function knownIn(database: Database): Promise<KnownEntity[]> {
  return write(database, async (run) =>
    (await run(cypher.store.knownEntities)).map((row) => ({ id: String(row.id), name: String(row.name) })),
  );
}
