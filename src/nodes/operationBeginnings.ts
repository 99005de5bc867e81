import { cypher } from '../generated/cypher.ts';
import { read } from '../graph/execute.ts';
import type { Begin } from '../graph/page.ts';
import type { GraphRequest } from '../graph/request.ts';
import type { Term } from '../graph/where.ts';

/** A list begins at the actors and places that are named where these have no more operations than this. */
const FEW = 1_000;

/** Operations of few who are named are found from these, those of some kinds from the index of each kind, all others by their day. */
export const beginOperations: Begin = async (request, where) => {
  const named = namedIn(where);
  if (named !== null && (await sizeOf(request, named, FEW + 1)) <= FEW) return { parameter: 'named', lists: named };
  const kinds = inEach(where, ({ kind }) => kind);
  return kinds === null ? null : { parameter: 'kinds', lists: kinds };
};

/** Actors and places without any of whom no term holds; null where a term names none. */
export function namedIn(where: readonly Term[]): readonly string[] | null {
  return inEach(where, ({ locations, actors }) => locations ?? actors);
}

/** How many operations those named have, counted once for each role and up to `most`. */
export async function sizeOf(request: GraphRequest, named: readonly string[], most: number): Promise<number> {
  const statement = cypher.Query.distribution.sizeOf;
  const records = await read<{ size: number }>(request.database, statement, { named, most });
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return records[0]?.get('size') ?? 0;
}

function inEach(where: readonly Term[], pick: (term: Term) => Term[string] | undefined): readonly string[] | null {
  const lists = where.map(pick);
  return lists.includes(undefined) ? null : [...new Set(lists.flatMap((list) => list as readonly string[]))];
}
