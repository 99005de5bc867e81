import { cypher } from '../../generated/cypher.ts';
import { RelationshipType } from '../../generated/types.ts';
import type { Run } from '../../graph/database.ts';
import type { EvidencedClaim, EvidenceLists } from '../project/evidence.ts';
import { grouped } from '../project/grouped.ts';
import { type ProjectedOperation, type ProjectedRelationship, project } from '../project/project.ts';
import { type Statement, statementsOf } from '../project/statements.ts';
import type { ClaimRecord, OperationAccount } from '../records.ts';
import { batches, forEach, forIds, writeRows } from './batches.ts';
import { evidencedFrom } from './claims.ts';

/** The stored claims that speak of an operation or a relation of which one of `claims` speaks, with their stored evidence. */
export async function readClaimsBeside(run: Run, claims: readonly ClaimRecord[]): Promise<EvidencedClaim[]> {
  const operations = claims.filter(isAboutOperation).map(({ about }) => about.operationId);
  const relations = distinctStatements(claims.filter((claim) => !isAboutOperation(claim)));
  const rows = [
    ...(await forIds(run, cypher.store.readClaimsOfOperations, operations)),
    ...(await forEach(run, cypher.store.readClaimsOfRelations, 'rows', relations.flatMap(bothWays))),
  ];
  return rows.map(evidencedFrom);
}

/**
 * Projects again the operations and the relationships of which one of `touched` speaks: claims as they are now, as they were
 * before, and claims that are gone. `claims` are all that speak of them now; what none speaks of any more is deleted.
 */
export async function reproject(
  run: Run,
  touched: readonly ClaimRecord[],
  claims: readonly EvidencedClaim[],
): Promise<void> {
  const { operations, relationships } = project(claims);
  const unspoken = new Map(distinctStatements(touched).map(({ id, type }) => [id, { id, type }]));
  const spoken = relationships.filter(({ properties }) => unspoken.delete(properties.id));
  await deleteRelationships(run, [...unspoken.values()]);
  await writeOperationProperties(run, operations);
  await writeRelationships(run, spoken);
}

function isAboutOperation(claim: ClaimRecord): claim is ClaimRecord & { readonly about: OperationAccount } {
  return 'operationId' in claim.about;
}

function distinctStatements(claims: readonly ClaimRecord[]): Statement[] {
  return [...new Map(claims.flatMap(statementsOf).map((statement) => [statement.id, statement])).values()];
}

/** A relation that is stored once may have been claimed from either end. */
function bothWays({ type, fromId, toId }: Statement) {
  return [
    { type, subjectId: fromId, objectId: toId },
    { type, subjectId: toId, objectId: fromId },
  ];
}

/** Creates or overwrites relationships; both ends must be there. */
export async function writeRelationships(run: Run, relationships: readonly ProjectedRelationship[]): Promise<void> {
  for (const [type, ofType] of grouped(relationships, (relationship) => relationship.type)) {
    await writeRows(
      run,
      cypher.projections[type],
      ofType.map(({ properties }) => withIntegers(properties)),
    );
  }
}

export async function writeOperationProperties(run: Run, operations: readonly ProjectedOperation[]): Promise<void> {
  await writeRows(run, cypher.projections.Operation, operations.map(withIntegers));
}

async function deleteRelationships(
  run: Run,
  relationships: readonly { readonly id: string; readonly type: RelationshipType }[],
): Promise<void> {
  for (const batch of batches(relationships)) {
    const ids = grouped(batch, ({ type }) => type);
    const ofEachType = Object.values(RelationshipType).map((type) => [type, (ids.get(type) ?? []).map(({ id }) => id)]);
    await run(cypher.store.deleteProjected, Object.fromEntries(ofEachType));
  }
}

function withIntegers<T extends EvidenceLists>(properties: T) {
  return { ...properties, handlings: properties.handlings.map(BigInt) };
}
