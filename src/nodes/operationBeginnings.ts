import { cypher } from '../generated/cypher.ts';
import { read } from '../graph/execute.ts';
import type { Begin } from '../graph/page.ts';
import type { GraphRequest } from '../graph/request.ts';
import type { Term } from '../graph/where.ts';

/** A list begins at the actors and places that are named where these have no more operations than this. */
const FEW = 1_000;

/** Actors and places without any of whom none of the terms holds. */
export interface Named {
  readonly ids: readonly string[];
  /** How many operations they have, counted once for each role and up to the most that was asked for. */
  readonly size: number;
}

/** Operations of few who are named are found from these, those of some kinds from the index of each kind, all others by their day. */
export const beginOperations: Begin = async (request, where) => {
  const named = await fewestNamed(request, where, FEW + 1);
  if (named !== null && named.size <= FEW) return { parameter: 'named', lists: named.ids };
  const kinds = inEach(where, ({ kind }) => kind);
  return kinds === null ? null : { parameter: 'kinds', lists: kinds };
};

/** Where terms name both actors and places, whichever have fewer operations; null where a term names neither. */
export async function fewestNamed(request: GraphRequest, where: readonly Term[], most: number): Promise<Named | null> {
  const places = inEach(where, (term) => term.locations ?? term.actors);
  const actors = inEach(where, (term) => term.actors ?? term.locations);
  if (places === null || actors === null) return null;
  const both = where.some((term) => term.locations !== undefined && term.actors !== undefined);
  const lists = both ? [places, actors] : [places];
  const statement = cypher.Query.distribution.sizes;
  const records = await read<{ position: number; size: number }>(request.database, statement, { lists, most });
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  const sizes = records.map((record) => ({ ids: lists[record.get('position')] ?? [], size: record.get('size') }));
  return sizes.reduce((fewest, each) => (each.size < fewest.size ? each : fewest));
}

function inEach(where: readonly Term[], pick: (term: Term) => Term[string] | undefined): readonly string[] | null {
  const lists = where.map(pick);
  return lists.includes(undefined) ? null : [...new Set(lists.flatMap((list) => list as readonly string[]))];
}
