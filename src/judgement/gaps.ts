import { Polarity, Side } from '../generated/types.ts';
import type { JudgedClaim, World } from './claim.ts';
import { facts, tellings, type View } from './view.ts';

/** That one side alone tells of an operation in which another took part. */
export interface OneSided {
  readonly toldBy: Side;
  /** Sides that took part and of which nobody tells of it. */
  readonly unheard: readonly Side[];
  readonly claimants: readonly string[];
  readonly claims: readonly string[];
}

const atWar: ReadonlySet<Side> = new Set([Side.Government, Side.Opposition, Side.Coalition, Side.IslamicState]);
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)].sort();

/**
 * Whether all who tell of an operation as a fact are of one side of the war, and another side of it took part; null where it is
 * not so. Somebody on no side who tells of it, or whose side is not known, is enough to break the silence.
 */
export function oneSided(claims: readonly JudgedClaim[], world: World, view: View): OneSided | null {
  const told = facts(tellings(claims, world, view));
  const [toldBy, other] = unique(told.map(({ origin }) => origin.side));
  if (toldBy === undefined || other !== undefined || !atWar.has(toldBy)) return null;
  const actors = told.flatMap(({ claim: { about, polarity } }) =>
    'operationId' in about && polarity === Polarity.Affirms ? about.participants.map(({ actorId }) => actorId) : [],
  );
  const sides = unique(actors.flatMap((id) => world.actors.get(id)?.side ?? []));
  const unheard = sides.filter((side) => side !== toldBy && atWar.has(side));
  if (unheard.length === 0) return null;
  return {
    toldBy,
    unheard,
    claimants: unique(told.map(({ origin }) => origin.id)),
    claims: unique(told.map(({ claim }) => claim.id)),
  };
}
