import { cypher } from '../../generated/cypher.ts';
import type { Row, Run } from '../../graph/database.ts';
import { type Difference, KINDS, type KindDifference } from './difference.ts';
import type { StoredKind } from './storedKind.ts';

/** One record as a revision found it and as it left it, as JSON; null where there was none. */
export interface StoredChange {
  /** The kind's label, or `Resolution`. */
  readonly kind: string;
  readonly recordId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The changes of a revision with its summary; null when there is no such revision. */
export async function readChanges(
  run: Run,
  number: number,
): Promise<{ readonly summary: string; readonly changes: readonly StoredChange[] } | null> {
  const rows = await run(cypher.store.readChanges, { number: BigInt(number) });
  const [first] = rows;
  if (first === undefined) return null;
  return { summary: String(first.summary), changes: rows.filter(({ kind }) => kind !== null).map(changeFrom) };
}

function changeFrom({ kind, recordId, before, after }: Row): StoredChange {
  return {
    kind: String(kind),
    recordId: String(recordId),
    before: before === null ? null : String(before),
    after: after === null ? null : String(after),
  };
}

/** The changes the other way round: what was added is removed, what was changed or removed is as it stood before. */
export function reversed(changes: readonly StoredChange[]): Difference {
  return {
    actors: reversedKind(changes, KINDS.actors),
    locations: reversedKind(changes, KINDS.locations),
    sources: reversedKind(changes, KINDS.sources),
    operations: reversedKind(changes, KINDS.operations),
    reports: reversedKind(changes, KINDS.reports),
    claims: reversedKind(changes, KINDS.claims),
  };
}

function reversedKind<R extends { readonly id: string }>(
  changes: readonly StoredChange[],
  kind: StoredKind<R>,
): KindDifference<R> {
  const recordFrom = (text: string | null) => (text === null ? null : kind.canonical(JSON.parse(text)));
  const difference = { added: [] as R[], changed: [] as { before: R; after: R }[], removed: [] as R[], unchanged: [] };
  for (const { before, after } of changes.filter((change) => change.kind === kind.label)) {
    const [wanted, present] = [recordFrom(before), recordFrom(after)];
    if (wanted !== null && present !== null) difference.changed.push({ before: present, after: wanted });
    else if (wanted !== null) difference.added.push(wanted);
    else if (present !== null) difference.removed.push(present);
  }
  return difference;
}
