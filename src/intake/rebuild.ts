import { cypher } from '../generated/cypher.ts';
import { type Database, type Row, type Run, write } from '../graph/database.ts';
import type { EvidencedClaim } from './project/evidence.ts';
import { type ProjectedOperation, type ProjectedRelationship, project } from './project/project.ts';
import { batches, forEach, forIds } from './store/batches.ts';
import { CLAIMS, claimProperties, writeClaims } from './store/claims.ts';
import { readEvidence } from './store/contexts.ts';
import { type ContradictionDifference, judgeAll } from './store/contradictions.ts';
import { type MetDifference, rebuildMet } from './store/met.ts';
import { foldAgain } from './store/names.ts';
import { writeOperations } from './store/operations.ts';
import { writeRelationships } from './store/projected.ts';
import { recordText } from './store/storedKind.ts';

/** How the graph differed from what its claims say; all zero when it didn't. */
export interface Rebuilt {
  /** Names that were found by other forms than the rules of spelling give them now. */
  readonly names: number;
  /** Claims whose evidence was not what their reports, sources and claimants make it. */
  readonly claims: number;
  /** Operations that were not what their claims say. */
  readonly operations: number;
  readonly relationships: {
    /** Not there. */
    readonly missing: number;
    /** There, with other properties. */
    readonly differing: number;
    /** There, and no claim speaks of it. */
    readonly stray: number;
  };
  /** The index of who met whom in operations. */
  readonly met: MetDifference;
  readonly contradictions: ContradictionDifference;
}

/**
 * Projects everything again from the stored claims, folds all names again, mends what differs and tells how much did, in one
 * transaction. Holds all claims and projected relationships in memory while it runs.
 */
export function rebuild(database: Database): Promise<Rebuilt> {
  return write(database, async (run) => {
    const { claims, mended } = await rebuildClaims(run);
    const projection = project(claims);
    return {
      names: await foldAgain(run),
      claims: mended,
      operations: await rebuildOperations(run, projection.operations),
      relationships: await rebuildRelationships(run, projection.relationships),
      met: await rebuildMet(run, claims),
      contradictions: await judgeAll(run, claims),
    };
  });
}

async function rebuildClaims(run: Run): Promise<{ claims: EvidencedClaim[]; mended: number }> {
  const ids = (await run(cypher.store.allClaimIds)).map((row) => row.id as string);
  const claims: EvidencedClaim[] = [];
  let mended = 0;
  for (const batch of batches(ids)) {
    const rows = await forIds(run, CLAIMS.read, batch);
    const evidenced = await readEvidence(run, rows.map(CLAIMS.fromRow));
    const differing = evidenced.filter((claim, index) => !same(claimProperties(claim), rows[index]?.properties));
    await writeClaims(run, [], differing);
    claims.push(...evidenced);
    mended += differing.length;
  }
  return { claims, mended };
}

async function rebuildOperations(run: Run, operations: readonly ProjectedOperation[]): Promise<number> {
  const stored = new Map((await run(cypher.store.allOperations)).map((row) => [row.id, row.properties as Row]));
  const differing = operations.filter((operation) => {
    const { name: _, recordHash: __, ...projected } = stored.get(operation.id) ?? {};
    return !same(projected, operation);
  });
  await writeOperations(run, [], [], differing);
  return differing.length;
}

async function rebuildRelationships(
  run: Run,
  relationships: readonly ProjectedRelationship[],
): Promise<Rebuilt['relationships']> {
  const missing = new Map(relationships.map((relationship) => [relationship.properties.id, relationship]));
  const differing: ProjectedRelationship[] = [];
  const wrong: string[] = [];
  for (const row of await run(cypher.store.readProjected)) {
    const wanted = missing.get((row.properties as Row).id as string);
    if (wanted === undefined || !sameStatement(row, wanted)) {
      wrong.push(row.elementId as string);
      continue;
    }
    missing.delete(wanted.properties.id);
    if (same(wanted.properties, row.properties)) continue;
    differing.push(wanted);
    wrong.push(row.elementId as string);
  }
  await forEach(run, cypher.store.deleteWrong, 'elementIds', wrong);
  await writeRelationships(run, [...missing.values(), ...differing]);
  return { missing: missing.size, differing: differing.length, stray: wrong.length - differing.length };
}

function sameStatement(row: Row, { type, properties }: ProjectedRelationship): boolean {
  return row.type === type && row.fromId === properties.fromId && row.toId === properties.toId;
}

function same(one: object, other: unknown): boolean {
  return typeof other === 'object' && other !== null && recordText(one) === recordText(other);
}
