import { cypher } from '../generated/cypher.ts';
import { RelationshipType } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import type { TieList } from '../graph/breadthFirst.ts';
import { loadMany } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import type { FlatRecord } from '../graph/row.ts';

/** The relationships of a thing, of one type and in one direction, at a view. */
export interface Ties extends TieList {
  readonly type: RelationshipType;
  /** How many the view lets pass, of those that were looked at. */
  readonly total: number;
}

interface Looking {
  readonly via: readonly RelationshipType[];
  readonly view: PreparedView;
  /** How many of each list are wanted. */
  readonly looked: number;
  /** How many of each list are asked for them at most. */
  readonly asked: number;
  /** Where only what leads to one of these is of interest; null: whatever it leads to. */
  readonly among: readonly string[] | null;
}

/** So many times as far back is looked where the view hides some of what is newest. */
const FURTHER = 4;

export const TYPES: readonly RelationshipType[] = Object.values(RelationshipType);

/** By the first part of an id. */
const statements: Readonly<Record<string, Statement>> = {
  actor: cypher.Query.neighbourhood.ofActors,
  location: cypher.Query.neighbourhood.ofPlaces,
  operation: cypher.Query.neighbourhood.ofOperations,
  source: cypher.Query.neighbourhood.ofSources,
};

export function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** Whether the id is one of an actor, a place, an operation or a source. */
export function isEntityId(id: string): boolean {
  return kindOf(id) in statements;
}

/**
 * The newest relationships of all the things that the view lets pass, in the order of the things, then in that of
 * RelationshipType: a statement for each kind of thing among them, however many they are. Where the view hides some of what
 * is newest, further back is looked, each time four times as far: six more statements each at most.
 */
export async function loadTies(
  request: GraphRequest,
  ids: readonly string[],
  { via, view, looked, asked, among }: Looking,
): Promise<readonly Ties[]> {
  const isShort = ({ cut, ties }: Ties) => cut && ties.length < looked;
  let most = looked + 1;
  let lists = await readTies(request, ids, { via, view, among, most, shown: looked });
  while (most < asked) {
    const short = ids.filter((_, at) => lists[at]?.some(isShort));
    if (short.length === 0) break;
    most = Math.min(FURTHER * most, asked);
    const further = await readTies(request, short, { via, view, among, most, shown: looked });
    lists = ids.map((id, at) => further[short.indexOf(id)] ?? lists[at] ?? []);
  }
  return lists.flat();
}

/** The lists of each of the things, each of the newest `most` relationships, of which `shown` are brought. */
export function readTies(
  request: GraphRequest,
  ids: readonly string[],
  parameters: {
    readonly via: readonly RelationshipType[];
    readonly view: PreparedView;
    readonly among: readonly string[] | null;
    readonly most: number;
    readonly shown: number;
  },
): Promise<readonly (readonly Ties[])[]> {
  return Promise.all(
    ids.map(async (id) => {
      const statement = statements[kindOf(id)];
      if (statement === undefined) throw new Error(`${id} is no id of an entity`);
      const decode = (record: FlatRecord) => tiesOf(record, parameters.most);
      return (await loadMany(request, { ...statement, decode }, id, parameters)).toSorted(inOrder);
    }),
  );
}

function tiesOf(record: FlatRecord, most: number): Ties {
  const [ids, days, others] = [5, 6, 7].map((at) => record.get(at) as readonly string[]);
  return {
    nodeId: record.get(0) as string,
    type: record.get(1) as RelationshipType,
    direction: record.get(2) as Ties['direction'],
    cut: Number(record.get(3)) >= most,
    total: Number(record.get(4)),
    ties: (ids ?? []).map((id, at) => ({ id, day: days?.[at] ?? '', otherId: others?.[at] ?? '' })),
  };
}

function inOrder(left: Ties, right: Ties): number {
  const byType = TYPES.indexOf(left.type) - TYPES.indexOf(right.type);
  return byType || (left.direction === 'OUT' ? -1 : 1);
}
