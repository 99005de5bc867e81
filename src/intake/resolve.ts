import { cypher } from '../generated/cypher.ts';
import type { Database, Run } from '../graph/database.ts';
import { nearMatch } from './nearMatch.ts';
import { forIds, present } from './store/batches.ts';
import { RecordsError, refuse } from './store/recordsError.ts';
import { change, nextRevision, writeChanges, writeRevision } from './store/revision.ts';
import { writeAlone } from './store/writeAlone.ts';

/** Who resolves a contradiction or undoes that, why, and when (an ISO moment, `2017-06-02T00:00:00.000Z`). */
export interface ResolutionNote {
  readonly by: string;
  readonly why: string;
  readonly at: string;
}

export interface Resolved {
  /** `resolution:disjoint-dates/operation:maskana-capture/1`. */
  readonly resolutionId: string;
  /** Number of the revision. */
  readonly revision: number;
}

/** A stored resolution: it speaks for the claims that it knew. */
type Resolution = Readonly<{
  id: string;
  contradictionId: string;
  number: number;
  by: string;
  why: string;
  at: string;
  claimIds: readonly string[];
  undoneBy?: string;
  undoneWhy?: string;
  undoneAt?: string;
}>;

interface Contradiction {
  readonly claimIds: readonly string[];
  readonly resolutions: readonly Resolution[];
}

/**
 * Records that a person has resolved a contradiction, in one transaction and a revision of its own. It changes no claim and
 * no answer, and speaks for the claims that the contradiction is between now.
 * @throws RecordsError when there is no such contradiction, it is resolved already, or `by` or `why` is empty.
 */
export function resolveContradiction(database: Database, id: string, note: ResolutionNote): Promise<Resolved> {
  return writeAlone(database, async (run) => {
    checkNote(note);
    const { claimIds, resolutions } = await readContradiction(run, id);
    const standing = resolutions.find((resolution) => isStanding(resolution, claimIds));
    refuse(
      standing === undefined
        ? []
        : [`${id} is resolved already, by ${standing.by} (${standing.why}): sitrep unresolve undoes it`],
    );
    const number = 1 + Math.max(0, ...resolutions.map((resolution) => resolution.number));
    const resolutionId = `resolution:${id.slice('contradiction:'.length)}/${number}`;
    return writeResolution(run, { id: resolutionId, contradictionId: id, number, ...note, claimIds }, null, note);
  });
}

/**
 * Undoes the newest resolution of a contradiction that was not undone; it is kept, with who undid it and why.
 * @throws RecordsError when there is no such contradiction, nothing to undo, or `by` or `why` is empty.
 */
export function undoResolution(database: Database, id: string, note: ResolutionNote): Promise<Resolved> {
  return writeAlone(database, async (run) => {
    checkNote(note);
    const { resolutions } = await readContradiction(run, id);
    const [last] = resolutions.filter(({ undoneAt }) => undoneAt === undefined).sort((a, b) => b.number - a.number);
    if (last === undefined) throw new RecordsError([`${id} has no resolution to undo`]);
    return writeResolution(run, { ...last, undoneBy: note.by, undoneWhy: note.why, undoneAt: note.at }, last, note);
  });
}

function checkNote({ by, why }: ResolutionNote): void {
  refuse([
    ...(by.trim() === '' ? ['by is empty: say who resolves it'] : []),
    ...(why.trim() === '' ? ['why is empty: say why, in words'] : []),
  ]);
}

function isStanding({ undoneAt, claimIds: known }: Resolution, claimIds: readonly string[]): boolean {
  return undoneAt === undefined && claimIds.every((id) => known.includes(id));
}

async function readContradiction(run: Run, id: string): Promise<Contradiction> {
  const [row] = await forIds(run, cypher.store.readContradictions, [id]);
  if (row !== undefined) {
    return {
      claimIds: row.claimIds as Contradiction['claimIds'],
      resolutions: row.resolutions as Contradiction['resolutions'],
    };
  }
  const ids = (await run(cypher.store.allContradictionIds)).map((other) => other.id as string);
  const near = nearMatch(id, ids);
  const hint = near === null ? 'the question contradictions { nodes { id } } lists them' : `did you mean ${near}?`;
  throw new RecordsError([`there is no contradiction "${id}": ${hint}`]);
}

async function writeResolution(
  run: Run,
  after: Resolution,
  before: Resolution | null,
  { by, why, at }: ResolutionNote,
): Promise<Resolved> {
  const properties = present({ ...after, number: BigInt(after.number) });
  await run(cypher.store.writeResolution, { properties });
  const summary = `${before === null ? 'resolved' : 'no longer resolved'}: ${after.contradictionId} (${why})`;
  const counts = { added: before === null ? 1 : 0, changed: before === null ? 0 : 1, removed: 0 };
  const revision = await nextRevision(run);
  await writeRevision(run, revision, counts, { by, summary, at });
  await writeChanges(run, revision, [change('Resolution', after.id, before, after)]);
  return { resolutionId: after.id, revision };
}
