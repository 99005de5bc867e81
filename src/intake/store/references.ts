import { cypher } from '../../generated/cypher.ts';
import type { RelationshipType } from '../../generated/types.ts';
import type { Run } from '../../graph/database.ts';
import { nearMatch } from '../nearMatch.ts';
import type { ClaimRecord, Records } from '../records.ts';
import { forIds } from './batches.ts';
import { type Difference, KINDS, toWrite } from './difference.ts';
import { refuse } from './recordsError.ts';

interface Reference {
  readonly holder: string;
  /** What the holder names it as: `attacker`, `claimant`. */
  readonly as: string;
  readonly id: string;
  readonly labels: readonly string[];
}

const ANYONE = ['Actor', 'Source'];
const CITABLE = ['Actor', 'Source', 'Report'];

/** The relations that are written as claims, and what may stand at their ends. */
const RELATIONS: Partial<Record<RelationshipType, readonly (readonly [from: string, to: string])[]>> = {
  BACKED_BY: [['Actor', 'Actor']],
  PART_OF: [
    ['Actor', 'Actor'],
    ['Operation', 'Operation'],
  ],
  ALLIED_WITH: [['Actor', 'Actor']],
  FIGHTS: [['Actor', 'Actor']],
  CONTROLS: [['Actor', 'Location']],
  DIVERTS_FROM: [['Operation', 'Operation']],
  FOLLOWED: [['Operation', 'Operation']],
  ENABLED: [['Operation', 'Operation']],
};

/**
 * Sees to it that all that new and changed records name is there and of the right kind.
 * @throws RecordsError otherwise.
 */
export async function checkReferences(run: Run, records: Records, difference: Difference): Promise<void> {
  const claims = toWrite(difference.claims).flat();
  const references = referencesOf(difference, claims);
  const labels = await readLabels(run, records, references);
  for (const { id } of difference.operations.removed) labels.delete(id);
  refuse([
    ...references.flatMap((reference) => missing(reference, labels)),
    ...claims.flatMap((claim) => impossible(claim, labels)),
    ...(await relationsLeftHanging(run, difference)),
  ]);
}

function referencesOf(difference: Difference, claims: readonly ClaimRecord[]): Reference[] {
  const locations = toWrite(difference.locations).flat();
  const sources = toWrite(difference.sources).flat();
  const reports = toWrite(difference.reports).flat();
  return [
    ...locations.flatMap(({ id, within, near }) => [
      ...refer(id, 'a place it lies in', within, ['Location']),
      ...refer(
        id,
        'a place it is near',
        near.map(({ locationId }) => locationId),
        ['Location'],
      ),
    ]),
    ...sources.flatMap(({ id, ownedBy, alignedWith }) => [
      ...refer(id, 'an owner', ownedBy, ANYONE),
      ...refer(id, 'one it is aligned with', alignedWith, ANYONE),
    ]),
    ...reports.flatMap(({ id, sourceId, cites, retracts, supersedes }) => [
      ...refer(id, 'its source', [sourceId], ['Source']),
      ...refer(id, 'one it cites', cites, CITABLE),
      ...refer(id, 'a report it retracts', retracts, ['Report']),
      ...refer(id, 'the version before it', supersedes === undefined ? [] : [supersedes], ['Report']),
    ]),
    ...claims.flatMap(referencesOfClaim),
  ];
}

function referencesOfClaim({ id, reportId, claimants, through, about }: ClaimRecord): Reference[] {
  const common = [
    ...refer(id, 'its report', [reportId], ['Report']),
    ...refer(id, 'a claimant', claimants, ANYONE),
    ...refer(id, 'one it came through', through, CITABLE),
  ];
  if ('relationship' in about) {
    const anything = Object.values(KINDS).map(({ label }) => label);
    return [...common, ...refer(id, 'an end of its relation', [about.subjectId, about.objectId], anything)];
  }
  return [
    ...common,
    ...refer(id, 'its operation', [about.operationId], ['Operation']),
    ...about.participants.flatMap(({ actorId, role }) => refer(id, role, [actorId], ['Actor'])),
    ...about.places.flatMap(({ locationId, role }) => refer(id, role, [locationId], ['Location'])),
  ];
}

function refer(holder: string, as: string, ids: readonly string[], labels: readonly string[]): Reference[] {
  return ids.map((id) => ({ holder, as, id, labels }));
}

async function readLabels(
  run: Run,
  records: Records,
  references: readonly Reference[],
): Promise<Map<string, readonly string[]>> {
  const labels = new Map<string, readonly string[]>();
  for (const kind of Object.keys(KINDS) as (keyof Records)[]) {
    for (const { id } of records[kind]) labels.set(id, [KINDS[kind].label]);
  }
  const elsewhere = references.map(({ id }) => id).filter((id) => !labels.has(id));
  for (const row of await forIds(run, cypher.store.readLabels, elsewhere)) {
    labels.set(row.id as string, row.labels as string[]);
  }
  return labels;
}

function missing({ holder, as, id, labels }: Reference, known: ReadonlyMap<string, readonly string[]>): string[] {
  const found = known.get(id);
  if (found?.some((label) => labels.includes(label))) return [];
  const wanted = labels.join(' or ');
  if (found !== undefined) return [`${holder} names ${id} as ${as}: that is a ${found.at(-1)}, not a ${wanted}`];
  const candidates = [...known].filter(([, have]) => have.some((label) => labels.includes(label))).map(([key]) => key);
  const near = nearMatch(id, candidates);
  const hint = near === null ? '' : `; did you mean ${near}?`;
  return [`${holder} names ${id} as ${as}: there is no such ${wanted}, neither here nor in the graph${hint}`];
}

function impossible({ id, claimants, about }: ClaimRecord, known: ReadonlyMap<string, readonly string[]>): string[] {
  const problems = claimants.length === 0 ? [`${id} is nobody's: a claim has at least one claimant`] : [];
  if (!('relationship' in about)) return problems;
  const ends = RELATIONS[about.relationship];
  if (ends === undefined) {
    const written = Object.keys(RELATIONS).join(', ');
    return [
      ...problems,
      `${id} claims ${about.relationship}, which is projected from operations; write one of ${written}`,
    ];
  }
  const subject = known.get(about.subjectId);
  const object = known.get(about.objectId);
  if (subject === undefined || object === undefined) return problems;
  if (ends.some(([from, to]) => subject.includes(from) && object.includes(to))) return problems;
  const wanted = ends.map(([from, to]) => `${from} → ${to}`).join(' or ');
  return [...problems, `${id} claims ${about.subjectId} ${about.relationship} ${about.objectId}: it runs ${wanted}`];
}

async function relationsLeftHanging(run: Run, difference: Difference): Promise<string[]> {
  const { removed, changed } = difference.claims;
  const gone = new Set([...removed, ...changed.map(({ before }) => before)].map(({ id }) => id));
  const ids = difference.operations.removed.map(({ id }) => id);
  const hanging = (await forIds(run, cypher.store.findRelationsOfOperations, ids)).filter(
    (row) => !gone.has(row.id as string),
  );
  return hanging.map((row) => `${row.operationId} loses its last claim, but ${row.id} relates it to another operation`);
}
