import { cypher } from '../generated/cypher.ts';
import { OperationKind, PlaceRole, Role } from '../generated/types.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { hangsOn, type Without, withoutEach } from '../judgement/hangsOn.ts';
import { bearsOn, judgeStanding, type OperationEdge, type StandingVerdict } from '../judgement/standing.ts';
import type { EvidenceParent } from './Evidence.ts';
import { loadTold, loadWorld, type Told } from './judged.ts';
import { judgedView } from './View.ts';

type Row = Readonly<Record<string, unknown>>;

/** What of an operation makes a relationship of this type: the same rules by which it was projected. */
export function edgeOf(row: Row): OperationEdge | null {
  const { fromId, toId, operationId, role } = row as Readonly<Record<string, string>>;
  const action = { operationId: operationId ?? '', actorId: fromId ?? null, locationId: toId ?? null };
  switch (row.__typename) {
    case 'Advance':
      return {
        ...action,
        type: 'ADVANCED_ON',
        actorRole: Role.Attacker,
        placeRoles: [PlaceRole.Site, PlaceRole.Objective],
        kinds: [OperationKind.Advance],
      };
    case 'Capture':
      return {
        ...action,
        type: 'CAPTURED',
        actorRole: Role.Attacker,
        placeRoles: [PlaceRole.Site],
        kinds: [OperationKind.Capture],
      };
    case 'Strike':
      return {
        ...action,
        type: 'STRUCK',
        actorRole: Role.Attacker,
        placeRoles: [],
        kinds: [OperationKind.AirStrike, OperationKind.MissileStrike, OperationKind.Shelling],
      };
    case 'Withdrawal':
      return { ...action, type: 'WITHDREW_FROM', actorRole: null, placeRoles: [], kinds: [OperationKind.Withdrawal] };
    case 'Participation':
      return {
        type: 'TOOK_PART_IN',
        operationId: toId ?? '',
        actorId: fromId ?? null,
        actorRole: role as Role,
        locationId: null,
        placeRoles: [],
        kinds: null,
      };
    case 'Setting':
      return {
        type: 'TOOK_PLACE_AT',
        operationId: fromId ?? '',
        actorId: null,
        actorRole: null,
        locationId: toId ?? null,
        placeRoles: [role as PlaceRole],
        kinds: null,
      };
    default:
      return null;
  }
}

/** The claims that affirm or deny a relationship; for one of an operation also those that deny the operation as a whole. */
async function toldOf(row: Row, request: GraphRequest, view: PreparedView): Promise<readonly Told[]> {
  if (row.__typename === 'Operation') {
    return (await loadTold(request, cypher.judgement.claimsOfOperations, [String(row.id)], view)).flat();
  }
  if (typeof row.relation === 'string') {
    return (await loadTold(request, cypher.judgement.claimsOfRelations, [row.relation], view)).flat();
  }
  const edge = edgeOf(row);
  if (edge === null)
    return (await loadTold(request, cypher.judgement.claims, row.claimIds as readonly string[], view)).flat();
  const told = await loadTold(request, cypher.judgement.claimsOfOperations, [edge.operationId], view);
  return told.flat().filter(({ claim }) => bearsOn(claim, edge));
}

interface Judged {
  readonly told: readonly Told[];
  readonly verdict: StandingVerdict;
  readonly hangsOn: () => readonly string[];
  readonly withoutEach: () => readonly Without<StandingVerdict>[];
}

/** How an operation, a relationship by its row, or a `relation` by what it is between stands at a view. */
export async function judge(row: Row, request: GraphRequest, view: PreparedView): Promise<Judged> {
  const told = await toldOf(row, request, view);
  const world = await loadWorld(request, told, view);
  const claims = told.map(({ claim }) => claim);
  const lookingAt = judgedView(view);
  const at = (through: typeof lookingAt) => judgeStanding(claims, world, through);
  return {
    told,
    verdict: at(lookingAt),
    hangsOn: () => hangsOn(claims, world, lookingAt, (through) => at(through).standing),
    withoutEach: () => withoutEach(claims, world, lookingAt, at),
  };
}

/** How a relationship or an operation stands at a view. */
export async function verdictOn(row: Row, request: GraphRequest, view: PreparedView): Promise<StandingVerdict> {
  return (await judge(row, request, view)).verdict;
}

export const standing: Resolver = async (parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  return (await verdictOn(parent, request, view)).standing;
};

export const evidence: Resolver = async (parent, args, request, info): Promise<EvidenceParent> => {
  const { view } = parametersAt(args, request, info);
  const { verdict, hangsOn } = await judge(parent, request, view);
  return { ids: verdict.evidence, rule: verdict.rule, corroboration: verdict.corroboration, view, hangsOn };
};
