import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { Records } from '../records.ts';
import { present, writeRows } from './batches.ts';
import { type Difference, KINDS } from './difference.ts';
import { recordText } from './storedKind.ts';

/** Who changes the graph, why and when. */
export interface RevisionNote {
  readonly by: string;
  readonly summary: string;
  /** An ISO moment, `2017-06-02T00:00:00.000Z`. */
  readonly at: string;
}

/** How many records a revision adds, changes and removes. */
export type RevisionCounts = Readonly<Record<'added' | 'changed' | 'removed', number>>;

/** One record before and after; null where there is none. */
export type RecordChange = ReturnType<typeof change>;

/**
 * Writes down what is about to change and what stood before; returns the revision's number, from 1. Its uniqueness makes a
 * second writer wait and then fail, since what it compared with is no longer so.
 */
export function writeRevision(run: Run, difference: Difference, note: RevisionNote): Promise<number> {
  const kinds = Object.keys(KINDS) as (keyof Records)[];
  const count = (part: keyof RevisionCounts) => kinds.reduce((sum, kind) => sum + difference[kind][part].length, 0);
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  const changes = kinds.flatMap((kind) => changesOf(KINDS[kind].label, difference[kind]));
  return writeChanges(run, changes, counts, note);
}

/** The same for changes that are no difference of records. */
export async function writeChanges(
  run: Run,
  changes: readonly RecordChange[],
  { added, changed, removed }: RevisionCounts,
  { at, by, summary }: RevisionNote,
): Promise<number> {
  const [last] = await run(cypher.store.lastRevision);
  const number = Number(last?.number ?? 0) + 1;
  const id = `revision:${number}`;
  const counts = { added: BigInt(added), changed: BigInt(changed), removed: BigInt(removed) };
  await run(cypher.store.createRevision, { properties: { id, number: BigInt(number), at, by, summary, ...counts } });
  await writeRows(run, cypher.store.createChanges, changes, { revisionId: id });
  return number;
}

function changesOf(kind: string, { added, changed, removed }: Difference[keyof Difference]) {
  return [
    ...added.map((after) => change(kind, after.id, null, after)),
    ...changed.map(({ before, after }) => change(kind, after.id, before, after)),
    ...removed.map((before) => change(kind, before.id, before, null)),
  ];
}

export function change(kind: string, recordId: string, before: object | null, after: object | null) {
  return present({ recordId, kind, before: before && recordText(before), after: after && recordText(after) });
}
