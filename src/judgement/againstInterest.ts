import { Measure, OperationKind, Outcome, Polarity, Role, Side } from '../generated/types.ts';
import type { OperationAccount } from '../intake/records.ts';
import type { Claimant, JudgedClaim, World } from './claim.ts';
import { outcomeOf } from './outcome.ts';
import { agree, ownership } from './structure.ts';

export type AgainstInterest = 'OWN_ATTACK_FAILED' | 'OWN_PLACE_LOST' | 'OWN_DEAD';

/** Whether an actor is the claimant's own: itself, its owner's, under one command with it, or on its side where it has one. */
function isOwn(actorId: string, claimant: Claimant, world: World): boolean {
  if (agree(actorId, claimant.id, world) || ownership(claimant.id, world).has(actorId)) return true;
  const side = world.actors.get(actorId)?.side;
  return side === claimant.side && side !== Side.Independent && side !== Side.Unknown;
}

function losesPlace(account: OperationAccount, own: (role: Role) => boolean): boolean {
  if (outcomeOf(account) !== Outcome.Succeeded) return false;
  if (account.operationKind === OperationKind.Withdrawal) return own(Role.Party);
  return account.operationKind === OperationKind.Capture && own(Role.Defender) && !own(Role.Attacker);
}

/**
 * In what a claim harms its claimant's own side: an own attack that failed, an own place lost, own dead. Only what is affirmed
 * counts. Empty for most claims.
 */
export function againstInterest(claim: JudgedClaim, claimant: Claimant, world: World): AgainstInterest[] {
  if (claim.polarity === Polarity.Denies) return [];
  const found: AgainstInterest[] = [];
  const about = claim.about;
  if ('operationId' in about) {
    const own = (role: Role) =>
      about.participants.some((one) => one.role === role && isOwn(one.actorId, claimant, world));
    if (outcomeOf(about) === Outcome.Failed && own(Role.Attacker)) found.push('OWN_ATTACK_FAILED');
    if (losesPlace(about, own)) found.push('OWN_PLACE_LOST');
  }
  const isOwnDead = claim.figures.some(({ measure, of }) => measure === Measure.Killed && isOwn(of, claimant, world));
  if (isOwnDead) found.push('OWN_DEAD');
  return found;
}
