import { cypher } from '../generated/cypher.ts';
import type { DistributionBy } from '../generated/types.ts';
import { read } from '../graph/execute.ts';
import type { Wanted } from '../graph/page.ts';
import type { GraphRequest } from '../graph/request.ts';
import { onlyKnownAt } from './View.ts';

/** How many operations a group has. */
export interface Count {
  readonly key: string;
  readonly count: number;
}

const ASKED = ['day', 'kind', 'notKind'];

/** Whether the index of operations (day, kind, openFrom) tells all that is asked, so that none has to be looked at. */
export function isIndexed({ where, view }: Wanted): boolean {
  return onlyKnownAt(view) && where.every((term) => Object.keys(term).every((field) => ASKED.includes(field)));
}

/** Operations by day, month or kind, as that index tells. */
export async function indexedCounts(
  request: GraphRequest,
  wanted: Wanted,
  by: DistributionBy,
): Promise<readonly Count[]> {
  const statement = cypher.Query.distribution.fromIndex;
  const records = await read<{ key: string; count: number }>(request.database, statement, { ...wanted, by });
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return records.map((record) => record.toObject());
}
