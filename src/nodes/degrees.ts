import { cypher } from '../generated/cypher.ts';
import { Handling, HopDirection, RelationshipType, ReviewState } from '../generated/types.ts';
import type { Many } from '../graph/accessor.ts';
import { loadMany, loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { kindOf, readTies, TYPES } from './ties.ts';
import { isOpen } from './View.ts';

export interface Degree {
  readonly type: RelationshipType;
  readonly direction: HopDirection;
  readonly count: number;
  readonly atLeast: boolean;
}

/** So many relationships of a type and thing are looked at where the view has to be asked of each. */
const LOOKED_AT = 1_000;

const UNDIRECTED: ReadonlySet<RelationshipType> = new Set([
  RelationshipType.AlliedWith,
  RelationshipType.Fights,
  RelationshipType.NegotiatedWith,
]);

const decode = (record: { get(at: number): unknown }): Degree => ({
  type: record.get(1) as RelationshipType,
  direction: record.get(2) as HopDirection,
  count: record.get(3) as number,
  atLeast: false,
});

/** By the first part of an id. A source has no relationship but CLAIMED_BY. */
const stored: Readonly<Record<string, Many<Degree>>> = {
  actor: { ...cypher.Actor.degrees.stored, decode },
  location: { ...cypher.Location.degrees.stored, decode },
  operation: { ...cypher.Operation.degrees.stored, decode },
};

/** How many relationships of these types each of the things has at a view. */
export async function loadDegrees(
  request: GraphRequest,
  ids: readonly string[],
  via: readonly RelationshipType[],
  view: PreparedView,
): Promise<readonly (readonly Degree[])[]> {
  const kept = isOpen(view) && !(await isAnythingWithheld(request, view));
  return Promise.all(
    ids.map(async (id) => {
      const accessor = kept ? stored[kindOf(id)] : undefined;
      const known = accessor === undefined ? [] : await loadMany(request, accessor, id, {});
      const toCount = accessor === undefined ? via : via.filter((type) => !isKept(id, type));
      const counted = toCount.length === 0 ? [] : await countTies(request, id, toCount, view);
      return [...known.filter(({ type }) => via.includes(type)), ...counted].toSorted(
        (left, right) => TYPES.indexOf(left.type) - TYPES.indexOf(right.type),
      );
    }),
  );
}

/** Of those that claim something the store keeps one count, of operations and of claims together. */
function isKept(id: string, type: RelationshipType): boolean {
  return type !== RelationshipType.ClaimedBy || !['actor', 'source'].includes(kindOf(id));
}

async function countTies(
  request: GraphRequest,
  id: string,
  via: readonly RelationshipType[],
  view: PreparedView,
): Promise<readonly Degree[]> {
  const degrees = new Map<string, Degree>();
  const [lists = []] = await readTies(request, [id], { via, view, among: null, most: LOOKED_AT + 1, shown: 0 });
  for (const { type, direction, total, cut } of lists) {
    if (total === 0 && !cut) continue;
    const seen = directionOf(type, direction);
    const other = degrees.get(`${type} ${seen}`);
    degrees.set(`${type} ${seen}`, {
      type,
      direction: seen,
      count: total + (other?.count ?? 0),
      atLeast: cut || (other?.atLeast ?? false),
    });
  }
  return [...degrees.values()];
}

/** The direction of a relationship as seen from one of its ends. */
export function directionOf(type: RelationshipType, direction: 'OUT' | 'IN'): HopDirection {
  return UNDIRECTED.has(type) ? HopDirection.Both : direction;
}

/** Whether there is anything that a view which asks for nothing still hides. What the store counts may then count it. */
async function isAnythingWithheld(request: GraphRequest, view: PreparedView): Promise<boolean> {
  const { handlings, reviewStates } = view as { handlings: readonly string[]; reviewStates: readonly string[] };
  const hidden = [
    ...Object.values(Handling).filter((level) => !handlings.includes(level)),
    ...Object.values(ReviewState).filter((state) => !reviewStates.includes(state)),
    'RETRACTED',
  ];
  const accessor = { ...cypher.judgement.withheld, decode: (record: { get(at: number): unknown }) => record.get(1) };
  const found = await Promise.all(hidden.map((each) => loadOne(request, accessor, each, {})));
  return found.includes(true);
}

export const degrees: Resolver = async (parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  const [own] = await loadDegrees(request, [String(parent.id)], TYPES, view);
  return own;
};
