import { Polarity, Side } from '../generated/types.ts';
import type { JudgedClaim, World } from './claim.ts';
import type { EventProfile, Party } from './sameEvent.ts';
import type { Located } from './samePlace.ts';
import { wholes } from './structure.ts';
import { facts, tellings, type View } from './view.ts';

/** Names of an actor, folded: those that identify it, and those that hint. */
export interface ActorNames {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** What is looked up beside the claims. */
export interface Atlas {
  readonly places: ReadonlyMap<string, Located>;
  readonly names: ReadonlyMap<string, ActorNames>;
}

const onNoSide: ReadonlySet<Side> = new Set([Side.Independent, Side.Unknown]);
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)].sort();

function partyOf(id: string, world: World, { names }: Atlas): Party {
  const side = world.actors.get(id)?.side;
  const above = [...wholes(id, world)].filter((whole) => whole !== id).sort();
  return {
    id,
    side: side === undefined || onNoSide.has(side) ? null : side,
    strong: names.get(id)?.strong ?? [],
    weak: names.get(id)?.weak ?? [],
    wholes: above,
    wholesNamed: unique(above.flatMap((whole) => names.get(whole)?.strong ?? [])),
  };
}

/** What is told of an operation as a fact, at a view; null where nobody affirms it. Whose word it is makes no difference here. */
export function profileOf(
  operationId: string,
  claims: readonly JudgedClaim[],
  world: World,
  view: View,
  atlas: Atlas,
): EventProfile | null {
  const seen = facts(tellings(claims, world, view)).map(({ claim }) => claim);
  const affirming = [...new Set(seen)].filter(({ polarity }) => polarity === Polarity.Affirms);
  const accounts = affirming.flatMap(({ about }) => ('operationId' in about ? about : []));
  if (accounts.length === 0) return null;
  const placeIds = unique(accounts.flatMap(({ places }) => places.map(({ locationId }) => locationId)));
  const actorIds = unique(accounts.flatMap(({ participants }) => participants.map(({ actorId }) => actorId)));
  return {
    operationId,
    kinds: unique(accounts.map(({ operationKind }) => operationKind)),
    spans: affirming.flatMap(({ when }) =>
      when === null || when.earliest === null || when.latest === null ? [] : { start: when.earliest, end: when.latest },
    ),
    places: placeIds.flatMap((id) => atlas.places.get(id) ?? []),
    parties: actorIds.map((id) => partyOf(id, world, atlas)),
    reports: unique(affirming.map(({ report }) => report.id)),
    publishers: unique(affirming.map(({ report }) => report.publisherId)),
  };
}
