import { cypher } from '../generated/cypher.ts';
import type { Database, Run } from '../graph/database.ts';
import { type Applied, applyDifference } from './apply.ts';
import { planOf } from './plan.ts';
import type { Records } from './records.ts';
import { forEach, forIds } from './store/batches.ts';
import { readChanges, reversed, type StoredChange } from './store/changes.ts';
import { type Difference, toWrite } from './store/difference.ts';
import { RecordsError } from './store/recordsError.ts';
import { checkReferences } from './store/references.ts';
import type { RevisionNote } from './store/revision.ts';
import { recordHash } from './store/storedKind.ts';
import { writeAlone } from './store/writeAlone.ts';

export interface RevertOptions extends Pick<RevisionNote, 'by' | 'at'> {
  /** The revision's number, from 1. */
  readonly revision: number;
  readonly dryRun: boolean;
}

const SHOWN = 10;

/**
 * Undoes one revision, in one transaction and a revision of its own: the records that it added go, those that it changed or
 * removed are again as they stood before. A dry run only tells what would change.
 * @throws OvertakenError beside another writer; RecordsError, and nothing is written, when there is no such revision, it is of a
 * resolution, one of its records is no longer as it left it, or something that stays names a record that would go.
 */
export function revert(database: Database, { revision, by, at, dryRun }: RevertOptions): Promise<Applied> {
  return writeAlone(database, async (run) => {
    const { summary, changes } = await readUndoable(run, revision);
    const difference = reversed(changes);
    const records = standing(difference);
    const plan = planOf(difference);
    if (dryRun) {
      await checkReferences(run, records, difference);
      return { plan, revision: null };
    }
    const note = { by, at, summary: `revert of revision ${revision} (${summary})` };
    return { plan, revision: await applyDifference(run, records, difference, note) };
  });
}

async function readUndoable(run: Run, revision: number) {
  const found = await readChanges(run, revision);
  if (found === null) {
    throw new RecordsError([`there is no revision ${revision}: sitrep revisions lists those that there are`]);
  }
  if (found.changes.some(({ kind }) => kind === 'Resolution')) {
    throw new RecordsError([
      `revision ${revision} (${found.summary}) is of a resolution: sitrep resolve and sitrep unresolve undo one another`,
    ]);
  }
  const hindrances = [...(await changedSince(run, revision, found.changes)), ...(await stillNamed(run, found.changes))];
  if (hindrances.length > 0) throw new RecordsError(await explained(run, revision, hindrances));
  return found;
}

/** Why a revision cannot be undone, and the record that stands in the way. */
interface Hindrance {
  readonly recordId: string;
  readonly what: string;
}

async function changedSince(run: Run, revision: number, changes: readonly StoredChange[]): Promise<Hindrance[]> {
  const ids = changes.map(({ recordId }) => recordId);
  const stored = new Map((await forIds(run, cypher.store.readHashes, ids)).map((row) => [row.id, row.recordHash]));
  return changes
    .filter(
      ({ recordId, after }) => stored.get(recordId) !== (after === null ? undefined : recordHash(JSON.parse(after))),
    )
    .map(({ recordId }) => ({ recordId, what: `${recordId} is no longer as revision ${revision} left it` }));
}

/** What the revision added and something names that it did not touch, which has come since. */
async function stillNamed(run: Run, changes: readonly StoredChange[]): Promise<Hindrance[]> {
  const own = new Set(changes.map(({ recordId }) => recordId));
  const added = changes.filter(({ before }) => before === null);
  const named = await forIds(
    run,
    cypher.store.findHolders,
    added.map(({ recordId }) => recordId),
  );
  const tellers = added.filter(({ kind }) => kind === 'Actor' || kind === 'Source').map(({ recordId }) => recordId);
  return [...named, ...(await forIds(run, cypher.store.findMentions, tellers))]
    .map(({ id, holder }) => ({ recordId: String(holder), what: `${id} would go, and ${holder} names it` }))
    .filter(({ recordId }) => !own.has(recordId));
}

async function explained(run: Run, revision: number, hindrances: readonly Hindrance[]): Promise<string[]> {
  const rows = [...new Set(hindrances.map(({ recordId }) => recordId))].map((id) => ({ id, number: BigInt(revision) }));
  const found = await forEach(run, cypher.store.findLaterRevisions, 'rows', rows);
  const later = new Map(found.map((row) => [row.id, Number(row.number)]));
  const lines = hindrances.slice(0, SHOWN).map(({ recordId, what }) => {
    const number = later.get(recordId);
    return number === undefined ? what : `${what} (revision ${number})`;
  });
  const more = hindrances.length > SHOWN ? [`… and ${hindrances.length - SHOWN} more like these`] : [];
  const newest = Math.max(0, ...later.values());
  const advice = newest > 0 ? `revert revision ${newest} first` : 'it was changed outside of the command line';
  return [`revision ${revision} cannot be reverted as things stand: ${advice}`, ...lines, ...more];
}

/** The records of a difference that stand after it. */
function standing(difference: Difference): Records {
  return {
    actors: toWrite(difference.actors).flat(),
    locations: toWrite(difference.locations).flat(),
    sources: toWrite(difference.sources).flat(),
    operations: toWrite(difference.operations).flat(),
    reports: toWrite(difference.reports).flat(),
    claims: toWrite(difference.claims).flat(),
  };
}
