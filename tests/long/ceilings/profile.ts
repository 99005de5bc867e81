import { int } from 'neo4j-driver';
import { hitsOf, operatorsOf, unboundedAmong } from '../../../bench/plan.ts';
import type { Statement } from '../../../src/graph/accessor.ts';
import { type Database, databaseOf } from '../../../src/graph/database.ts';
import { prepareView } from '../../../src/nodes/View.ts';

/** What a statement cost. Neo4j counts a hit for each look into the store, whatever the machine. */
export interface StatementCost {
  readonly hits: number;
  readonly rows: number;
  /** Operators of its plan whose cost grows with the graph. */
  readonly unbounded: readonly string[];
}

/** Runs a statement as a request does and tells its cost. Left out: the first 20, and the view of a caller who gives none. */
export async function statementCost(
  database: Database,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Promise<StatementCost> {
  const session = database.driver.session(databaseOf(database));
  try {
    const given = { first: int(20), view: prepareView(null), ...parameters };
    const { records, summary } = await session.run(`PROFILE ${statement.text}`, given);
    if (summary.profile === false) throw new Error(`${statement.coordinate} was not profiled`);
    const { profile } = summary;
    return { hits: hitsOf(profile), rows: records.length, unbounded: unboundedAmong(operatorsOf(profile)) };
  } finally {
    await session.close();
  }
}
