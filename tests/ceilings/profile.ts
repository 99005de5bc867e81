import { int } from 'neo4j-driver';
import { hitsOf, operatorsOf } from '../../bench/plan.ts';
import type { OrderedStatement, Statement } from '../../src/graph/accessor.ts';
import { type Database, databaseOf } from '../../src/graph/database.ts';
import { beyondRange, rangeOf, termsOf, type Where } from '../../src/graph/where.ts';
import { prepareView } from '../../src/nodes/View.ts';

/** What a statement cost. Neo4j counts a hit for each look into the store, whatever the machine. */
export interface Cost {
  readonly hits: number;
  readonly rows: number;
  /** The plan's operators, root first: `DirectedRelationshipIndexSeek`. */
  readonly operators: readonly string[];
}

/** Runs a statement as a request does and tells its cost. Left out: the first page of 20, and the view of a caller who gives none. */
export async function costOf(
  database: Database,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Cost> {
  const session = database.driver.session(databaseOf(database));
  try {
    const given = { first: int(20), view: prepareView(null), ...startOf(statement), ...parameters };
    const { records, summary } = await session.run(`PROFILE ${statement.text}`, given);
    if (summary.profile === false) throw new Error(`${statement.coordinate} was not profiled`);
    return { hits: hitsOf(summary.profile), rows: records.length, operators: operatorsOf(summary.profile) };
  } finally {
    await session.close();
  }
}

/** The parameters that stand for a `where` in a list of the root that is ordered by day. */
export function narrowedBy(where: Where | null) {
  const terms = termsOf(where);
  return { where: beyondRange(terms, 'day'), range: rangeOf(terms, 'day') };
}

function startOf(statement: Statement | OrderedStatement): object {
  if (!('by' in statement)) return {};
  return { after: { [statement.by]: statement.direction === 'ASC' ? '' : '\uffff', id: '' } };
}
