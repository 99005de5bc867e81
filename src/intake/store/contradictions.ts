import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import { type JudgedClaim, matterOf } from '../../judgement/claim.ts';
import { contradictionCandidates } from '../../judgement/contradictions.ts';
import { matterIdOf } from '../../judgement/matterId.ts';
import { bearsOnControl } from '../../judgement/words.ts';
import type { EvidencedClaim } from '../project/evidence.ts';
import { grouped } from '../project/grouped.ts';
import type { ClaimRecord } from '../records.ts';
import { forEach, forIds, writeRows } from './batches.ts';
import { type ContradictionRecord, contradictionFrom, contradictionRecord } from './contradictionRecords.ts';
import { readCommand, readJudgedClaims } from './judgedClaims.ts';
import { recordText } from './storedKind.ts';

/** How the stored contradictions differed from those that the claims make. */
export interface ContradictionDifference {
  readonly missing: number;
  readonly differing: number;
  readonly stray: number;
}

/**
 * Judges again what a write touched: the operations and relations of which one of `touched` speaks, the places whose holder
 * one of them names, and the places of those below an actor that became part of another or of which `actorIds` says that it
 * became another kind. Runs after the claims, the relationships and the structure are written.
 * @param touched claims as they are now, as they were before, and claims that are gone
 * @param claims all that now speak of the operations and relations of `touched`
 */
export async function judgeAgain(
  run: Run,
  touched: readonly ClaimRecord[],
  claims: readonly EvidencedClaim[],
  actorIds: readonly string[],
): Promise<void> {
  const joined = touched.flatMap(({ about }) =>
    'relationship' in about && about.relationship === 'PART_OF' ? [about.subjectId] : [],
  );
  const heldBelow = await forIds(run, cypher.store.findPlacesHeldBy, [...joined, ...actorIds]);
  const places = new Set([...touched.flatMap(placesOf), ...heldBelow.map((row) => row.id as string)]);
  const pairs = new Set(touched.flatMap(pairOf));
  const subjects = new Set([...touched.map(matterOf), ...pairs, ...places]);
  const found = await findCandidates(run, [
    ...rivalling(claims),
    ...(await claimsBetween(run, pairs)),
    ...(await forIds(run, cypher.store.findClaimsOnHolders, places)).map((row) => row.id as string),
  ]);
  const subjectIds = new Set([...subjects].map(matterIdOf));
  const stored = (await forIds(run, cypher.store.findContradictions, subjectIds)).map(contradictionFrom);
  await replace(
    run,
    stored,
    found.filter(({ subjectId }) => subjectIds.has(subjectId)),
  );
}

/** Judges everything, mends what differs and tells how much did. */
export async function judgeAll(run: Run, claims: readonly EvidencedClaim[]): Promise<ContradictionDifference> {
  const ofHolders = claims.filter(({ claim }) => placesOf(claim).length > 0 || pairOf(claim).length > 0);
  const found = await findCandidates(run, [...rivalling(claims), ...ofHolders.map(({ claim }) => claim.id)]);
  return replace(run, (await run(cypher.store.allContradictions)).map(contradictionFrom), found);
}

/** Ids of the claims on whose operation or relation something is told twice: nothing else contradicts itself. */
function rivalling(claims: readonly EvidencedClaim[]): string[] {
  const matters = [...grouped(claims, ({ claim }) => matterOf(claim)).values()];
  const tellings = (told: readonly EvidencedClaim[]) => told.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return matters.filter((told) => tellings(told) > 1).flatMap((told) => told.map(({ claim }) => claim.id));
}

/** The places of whose holder a claim may speak. */
function placesOf(claim: Pick<ClaimRecord, 'mode' | 'about'>): string[] {
  if (!bearsOnControl(claim)) return [];
  const { about } = claim;
  return 'relationship' in about ? [about.objectId] : about.places.map(({ locationId }) => locationId);
}

/** Both actors of a claim that one backs or fights the other, as judgement names them. */
function pairOf({ about }: ClaimRecord): string[] {
  if (!('relationship' in about) || !['BACKED_BY', 'FIGHTS'].includes(about.relationship)) return [];
  return [[about.subjectId, about.objectId].sort().join(' ')];
}

async function claimsBetween(run: Run, pairs: ReadonlySet<string>): Promise<string[]> {
  const rows = [...pairs].flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return ['BACKED_BY', 'FIGHTS'].flatMap((type) => [
      { type, subjectId: one, objectId: other },
      { type, subjectId: other, objectId: one },
    ]);
  });
  const found = await forEach(run, cypher.store.readClaimsOfRelations, 'rows', rows);
  return found.map((row) => (row.properties as { id: string }).id);
}

async function findCandidates(run: Run, claimIds: readonly string[]): Promise<ContradictionRecord[]> {
  if (claimIds.length === 0) return [];
  const claims = await readJudgedClaims(run, claimIds);
  const world = await readCommand(run, claims.flatMap(holdersIn));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return contradictionCandidates(claims, world).map((found) => contradictionRecord(found, byId));
}

function holdersIn(claim: JudgedClaim): string[] {
  if (placesOf(claim).length === 0) return [];
  return 'relationship' in claim.about
    ? [claim.about.subjectId]
    : claim.about.participants.map(({ actorId }) => actorId);
}

async function replace(
  run: Run,
  stored: readonly ContradictionRecord[],
  found: readonly ContradictionRecord[],
): Promise<ContradictionDifference> {
  const before = new Map(stored.map((record) => [record.id, record]));
  const missing = found.filter(({ id }) => !before.has(id));
  const differing = found.filter((record) => {
    const was = before.get(record.id);
    return was !== undefined && recordText(was) !== recordText(record);
  });
  for (const { id } of found) before.delete(id);
  await forIds(run, cypher.store.deleteContradictions, before.keys());
  await writeContradictions(run, [...missing, ...differing]);
  return { missing: missing.length, differing: differing.length, stray: before.size };
}

function writeContradictions(run: Run, records: readonly ContradictionRecord[]) {
  const ids = records.map(({ id }) => id);
  const between = records.flatMap(({ id, sides }) =>
    sides.map(({ claimId, ...properties }) => ({ fromId: id, toId: claimId, properties })),
  );
  return Promise.all([
    writeRows(
      run,
      cypher.store.mergeContradictions,
      records.map(({ sides: _, ...properties }) => properties),
    ),
    forIds(run, cypher.store.unlinkContradictions, ids),
    writeRows(run, cypher.store.createBetween, between),
    forIds(run, cypher.store.linkResolutions, ids),
  ]);
}
