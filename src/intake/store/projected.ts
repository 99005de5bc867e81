import { cypher } from '../../generated/cypher.ts';
import { RelationshipType } from '../../generated/types.ts';
import type { Run } from '../../graph/database.ts';
import type { EvidencedClaim } from '../project/evidence.ts';
import { grouped } from '../project/grouped.ts';
import type { ProjectedRelationship } from '../project/project.ts';
import { type Statement, statementsOf } from '../project/statements.ts';
import type { ClaimRecord, OperationAccount, OperationRecord } from '../records.ts';
import { batches, forEach, forIds, inTurn, withIntegers, writeRows } from './batches.ts';
import { evidencedFrom } from './claims.ts';

/**
 * The stored claims that speak of an operation or a relation of which one of `claims` speaks, with their stored evidence; of
 * the operations `added` none does.
 */
export async function readClaimsBeside(
  run: Run,
  claims: readonly ClaimRecord[],
  added: readonly OperationRecord[] = [],
): Promise<EvidencedClaim[]> {
  const operations = new Set(claims.filter(isAboutOperation).map(({ about }) => about.operationId));
  for (const { id } of added) operations.delete(id);
  const relations = distinctStatements(claims.filter((claim) => !isAboutOperation(claim)));
  const rows = await Promise.all([
    forIds(run, cypher.store.readClaimsOfOperations, operations),
    forEach(run, cypher.store.readClaimsOfRelations, 'rows', relations.flatMap(bothWays)),
  ]);
  return rows.flat().map(evidencedFrom);
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

/** Deletes the relationships of which one of the claims speaks. */
export function deleteRelationships(run: Run, claims: readonly ClaimRecord[]) {
  return Promise.all(
    Array.from(batches(distinctStatements(claims)), (batch) => {
      const ids = grouped(batch, ({ type }) => type);
      const ofEachType = Object.values(RelationshipType).map((type) => [
        type,
        (ids.get(type) ?? []).map(({ id }) => id),
      ]);
      return run(cypher.store.deleteProjected, Object.fromEntries(ofEachType));
    }),
  );
}

/** Creates relationships, none of which may be there; both ends must be. */
export function writeRelationships(run: Run, relationships: readonly ProjectedRelationship[]): Promise<void> {
  const ofTypes = [...grouped(relationships, ({ type }) => type)];
  return inTurn(
    ofTypes.map(([type, ofType]) => () => {
      const rows = ofType.map(({ properties }) => withIntegers(properties));
      return writeRows(run, cypher.projections[type], rows);
    }),
  );
}
