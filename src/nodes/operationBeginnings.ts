import { cypher } from '../generated/cypher.ts';
import { DistributionBy } from '../generated/types.ts';
import { read } from '../graph/execute.ts';
import { once } from '../graph/once.ts';
import type { Begin, Beginning } from '../graph/page.ts';
import type { GraphRequest } from '../graph/request.ts';
import type { Term } from '../graph/where.ts';
import { type Count, indexedCounts, isIndexed } from './indexedCounts.ts';

const { Kind } = DistributionBy;

/** A page is read from the actors and places that are named where these have no more operations than this. */
const FEW = 1_000;
/** Beyond so many it does not matter to a count which of two have fewer. */
const MANY = 10_000;

/** Actors and places without any of whom none of the terms holds. */
interface Named {
  readonly ids: readonly string[];
  /** What is left to ask of an operation of theirs: of a single term nobody need be asked by whom it was found. */
  readonly left: readonly Term[];
}

/** With how many operations they have, counted once for each role and up to the most that was asked for. */
interface Sized extends Named {
  readonly size: number;
}

/**
 * A page is read from few who are named, else from the index of each kind, else by day: it ends once it is full. All are counted
 * from whoever is named, however many theirs are, since there are no more of them than of all; where nobody is and the view asks
 * nothing but when, an index tells.
 */
export const beginOperations: Begin = (request, wanted) => {
  const { where } = wanted;
  const lists = namedIn(where);
  const few = once(() => fewest(request, lists, FEW + 1));
  return {
    async page() {
      if (lists.length > 0) {
        const fewest = await few();
        if (fewest.size <= FEW) return beginAt(fewest);
      }
      const kinds = inEach(where, ({ kind }) => kind);
      return kinds === null ? null : { parameter: 'kinds', lists: kinds };
    },
    async count() {
      const [only, other] = lists;
      if (only === undefined) return isIndexed(wanted) ? total(await indexedCounts(request, wanted, Kind)) : null;
      if (other === undefined) return beginAt(only);
      const fewer = await few();
      return beginAt(fewer.size <= FEW ? fewer : await fewest(request, lists, MANY));
    },
  };
};

function beginAt({ ids, left }: Named): Beginning {
  return { parameter: 'named', lists: ids, where: left };
}

function total(counts: readonly Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Where terms name both actors and places, whichever have fewer operations; null where a term names neither. */
export async function fewestNamed(request: GraphRequest, where: readonly Term[], most: number): Promise<Sized | null> {
  const lists = namedIn(where);
  return lists.length === 0 ? null : fewest(request, lists, most);
}

/** None where a term names neither; two where some name both, and one can begin at either. */
function namedIn(where: readonly Term[]): readonly Named[] {
  const [places, actors] = [namedBy(where, ['locations', 'actors']), namedBy(where, ['actors', 'locations'])];
  if (places === null || actors === null) return [];
  const both = where.some((term) => term.locations !== undefined && term.actors !== undefined);
  return both ? [places, actors] : [places];
}

async function fewest(request: GraphRequest, named: readonly Named[], most: number): Promise<Sized> {
  const statement = cypher.Query.distribution.sizes;
  const lists = named.map(({ ids }) => ids);
  const records = await read<{ position: number; size: number }>(request.database, statement, { lists, most });
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  const sizes = records.flatMap((record) => {
    const list = named[record.get('position')];
    return list === undefined ? [] : [{ ...list, size: record.get('size') }];
  });
  return sizes.reduce((fewest, each) => (each.size < fewest.size ? each : fewest));
}

/** By the first of the fields that a term has. */
function namedBy(where: readonly Term[], fields: readonly string[]): Named | null {
  const chosen = where.map((term) => fields.find((field) => term[field] !== undefined));
  if (chosen.includes(undefined)) return null;
  const ids = where.flatMap((term, index) => term[chosen[index] ?? ''] as readonly string[]);
  const left = where.length === 1 ? where.map((term) => without(term, chosen[0])) : where;
  return { ids: [...new Set(ids)], left };
}

function without(term: Term, field: string | undefined): Term {
  return Object.fromEntries(Object.entries(term).filter(([name]) => name !== field));
}

function inEach(where: readonly Term[], pick: (term: Term) => Term[string] | undefined): readonly string[] | null {
  const lists = where.map(pick);
  return lists.includes(undefined) ? null : [...new Set(lists.flatMap((list) => list as readonly string[]))];
}
