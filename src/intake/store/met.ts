import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import { compare, type EvidencedClaim } from '../project/evidence.ts';
import { forEach, forIds, integer, writeRows } from './batches.ts';
import { recordText } from './storedKind.ts';

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Two actors and the operations that both are said to have taken part in, by id, with the days of their parts in each. */
interface Pair {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly operations: Map<string, Days>;
}

/** How the index differed from what the claims say. */
export interface MetDifference {
  readonly missing: number;
  readonly differing: number;
  readonly stray: number;
}

/**
 * Keeps MET, which says how many operations two actors took part in together and between which days: an index by which paths are
 * found and never an answer. `before` and `after` are all claims about the touched operations, as they were and as they are.
 * Costs a statement of as many rows as there are pairs that changed, and two more where a pair lost something.
 */
export async function updateMet(
  run: Run,
  before: readonly EvidencedClaim[],
  after: readonly EvidencedClaim[],
): Promise<void> {
  const [was, is] = [pairsOf(before), pairsOf(after)];
  const changes = [...new Map([...was, ...is]).values()].map((pair) =>
    changeOf(pair, was.get(pair.id), is.get(pair.id)),
  );
  const changed = changes.filter(({ row, lost }) => row.operations !== 0 || row.first !== null || lost !== null);
  const rows = changed.map(({ row }) => ({ ...row, operations: integer(row.operations) }));
  await writeRows(run, cypher.store.addToMet, rows);
  const lost = changed.flatMap(({ lost }) => lost ?? []);
  await forIds(
    run,
    cypher.store.deleteEmptyMet,
    lost.map(({ id }) => id),
  );
  await forEach(run, cypher.store.narrowMet, 'rows', lost);
}

function changeOf({ id, fromId, toId }: Pair, was: Pair | undefined, is: Pair | undefined) {
  const [old, now] = [was?.operations ?? new Map<string, Days>(), is?.operations ?? new Map<string, Days>()];
  const lost = differing(old, now);
  const gained = differing(now, old);
  return {
    row: { id, fromId, toId, operations: now.size - old.size, ...(widest(gained) ?? { first: null, last: null }) },
    lost: lost.length === 0 ? null : { id, ...widest(lost) },
  };
}

/** The days of the operations of one that the other has not, or on other days. */
function differing(one: ReadonlyMap<string, Days>, other: ReadonlyMap<string, Days>): Days[] {
  return [...one].flatMap(([id, days]) => {
    const beside = other.get(id);
    return beside?.first === days.first && beside.last === days.last ? [] : [days];
  });
}

function widest(days: readonly Days[]): Days | null {
  return days.length === 0 ? null : days.reduce(wider);
}

function wider(one: Days, other: Days): Days {
  return {
    first: one.first < other.first ? one.first : other.first,
    last: one.last > other.last ? one.last : other.last,
  };
}

/** Makes the index what all the claims say and tells how it differed. */
export async function rebuildMet(run: Run, claims: readonly EvidencedClaim[]): Promise<MetDifference> {
  const missing = new Map([...pairsOf(claims)].map(([id, pair]) => [id, propertiesOf(pair)]));
  const differing: ReturnType<typeof propertiesOf>[] = [];
  const strays: string[] = [];
  for (const { properties } of await run(cypher.store.readMet)) {
    const stored = properties as { readonly id: string };
    const wanted = missing.get(stored.id);
    if (wanted === undefined) strays.push(stored.id);
    else if (recordText(wanted) !== recordText(stored)) differing.push(wanted);
    missing.delete(stored.id);
  }
  await forIds(run, cypher.store.deleteMet, strays);
  await writeRows(run, cypher.store.setMet, [...missing.values(), ...differing]);
  return { missing: missing.size, differing: differing.length, stray: strays.length };
}

function propertiesOf({ id, fromId, toId, operations }: Pair) {
  return { id, fromId, toId, operations: BigInt(operations.size), ...[...operations.values()].reduce(wider) };
}

/** Every two actors that claims name as participants of one operation. */
function pairsOf(claims: readonly EvidencedClaim[]): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const [operationId, parts] of partsOf(claims)) {
    const actors = [...parts].sort(([one], [other]) => compare(one, other));
    for (const [index, [fromId, days]] of actors.entries()) {
      for (const [toId, beside] of actors.slice(index + 1)) {
        const id = `${fromId} ${toId}`;
        const pair = pairs.get(id) ?? { id, fromId, toId, operations: new Map() };
        pairs.set(id, pair);
        pair.operations.set(operationId, wider(days, beside));
      }
    }
  }
  return pairs;
}

/** The participants of each operation, with the days of their TOOK_PART_IN: one for each role. */
function partsOf(claims: readonly EvidencedClaim[]): Map<string, Map<string, Days>> {
  const roles = new Map<string, Map<string, Map<string, string>>>();
  for (const { claim, day } of claims) {
    if (!('operationId' in claim.about)) continue;
    const { operationId, participants } = claim.about;
    const actors = roles.get(operationId) ?? new Map<string, Map<string, string>>();
    roles.set(operationId, actors);
    for (const { actorId, role } of participants) {
      const days = actors.get(actorId) ?? new Map<string, string>();
      actors.set(actorId, days);
      const known = days.get(role);
      if (known === undefined || day < known) days.set(role, day);
    }
  }
  const spanned = (days: ReadonlyMap<string, string>) =>
    [...days.values()].map((day) => ({ first: day, last: day })).reduce(wider);
  return new Map(
    [...roles].map(([id, actors]) => [id, new Map([...actors].map(([actor, days]) => [actor, spanned(days)]))]),
  );
}
