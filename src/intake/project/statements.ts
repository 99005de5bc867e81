import type { OperationKind, PlaceRole, Polarity, RelationshipType, Role } from '../../generated/types.ts';
import type { ClaimRecord, OperationAccount, RelationRecord } from '../records.ts';
import { compare } from './evidence.ts';

/** What a projected relationship says: the claims that say the same stand on one relationship. */
export interface Statement {
  readonly id: string;
  readonly type: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  readonly role?: Role | PlaceRole;
  readonly polarity?: Polarity;
  /** Of the operation it is projected from, where neither end is that operation. */
  readonly operationId?: string;
  /** The one claimant whose word it is; left out: all of the claim's. */
  readonly claimant?: string;
}

/** Stored once, with the id that sorts first as `from`. */
const UNDIRECTED: ReadonlySet<RelationshipType> = new Set(['ALLIED_WITH', 'FIGHTS', 'NEGOTIATED_WITH']);

const STRIKES: ReadonlySet<OperationKind> = new Set(['AIR_STRIKE', 'MISSILE_STRIKE', 'SHELLING']);

/** The statements of one claim, each once. Intents, forecasts and denials are among them: their mode and polarity say so. */
export function statementsOf(claim: ClaimRecord): Statement[] {
  const statements = 'operationId' in claim.about ? ofOperation(claim, claim.about) : [ofRelation(claim.about)];
  return [...new Map(statements.map((statement) => [statement.id, statement])).values()];
}

function ofRelation({ relationship, subjectId, objectId }: RelationRecord): Statement {
  return statement(relationship, subjectId, objectId);
}

function ofOperation(claim: ClaimRecord, account: OperationAccount): Statement[] {
  const { operationId } = account;
  return [
    ...account.participants.map(({ actorId, role }) => statement('TOOK_PART_IN', actorId, operationId, { role })),
    ...account.places.map(({ locationId, role }) => statement('TOOK_PLACE_AT', operationId, locationId, { role })),
    ...claim.claimants.map((claimant) =>
      statement('CLAIMED_BY', operationId, claimant, { polarity: claim.polarity, claimant }),
    ),
    ...ofKind(account),
  ];
}

function ofKind(account: OperationAccount): Statement[] {
  switch (account.operationKind) {
    case 'ADVANCE':
      return between('ADVANCED_ON', account, ['ATTACKER'], placesIn(account, 'SITE', 'OBJECTIVE'));
    case 'CAPTURE':
      return between('CAPTURED', account, ['ATTACKER'], placesIn(account, 'SITE'));
    case 'WITHDRAWAL':
      return between('WITHDREW_FROM', account, ['PARTY', 'ATTACKER'], firstOf(account, 'ORIGIN', 'SITE'));
    case 'NEGOTIATION':
    case 'AGREEMENT':
      return negotiations(account);
    default:
      if (!STRIKES.has(account.operationKind)) return [];
      return between('STRUCK', account, ['ATTACKER'], firstOf(account, 'SITE', 'ROUTE'));
  }
}

function between(
  type: RelationshipType,
  account: OperationAccount,
  roles: readonly Role[],
  locationIds: readonly string[],
): Statement[] {
  const { operationId } = account;
  return actorsIn(account, roles).flatMap((actorId) =>
    locationIds.map((locationId) => statement(type, actorId, locationId, { operationId })),
  );
}

function negotiations(account: OperationAccount): Statement[] {
  const { operationId } = account;
  const parties = [...new Set(actorsIn(account, ['PARTY']))];
  return parties.flatMap((one, index) =>
    parties.slice(index + 1).map((other) => statement('NEGOTIATED_WITH', one, other, { operationId })),
  );
}

function actorsIn(account: OperationAccount, roles: readonly Role[]): string[] {
  return account.participants.filter(({ role }) => roles.includes(role)).map(({ actorId }) => actorId);
}

function placesIn(account: OperationAccount, ...roles: PlaceRole[]): string[] {
  return account.places.filter(({ role }) => roles.includes(role)).map(({ locationId }) => locationId);
}

/** The places in the first of the roles in which there is one. */
function firstOf(account: OperationAccount, ...roles: PlaceRole[]): string[] {
  return roles.map((role) => placesIn(account, role)).find((places) => places.length > 0) ?? [];
}

type Further = Pick<Statement, 'role' | 'polarity' | 'operationId' | 'claimant'>;

function statement(type: RelationshipType, from: string, to: string, further: Further = {}): Statement {
  const turned = UNDIRECTED.has(type) && compare(to, from) < 0;
  const [fromId, toId] = turned ? [to, from] : [from, to];
  const qualifiers = [further.role, further.polarity, further.operationId].filter((part) => part !== undefined);
  return { id: [`${type}:${fromId}>${toId}`, ...qualifiers].join(':'), type, fromId, toId, ...further };
}
