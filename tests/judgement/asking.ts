import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { judgeControl } from '../../src/judgement/control.ts';
import { view, world } from './building.ts';
import { shipped } from './shipped.ts';

/** Who held a place, as told by the shipped reports where no other claims are given. */
export function judge(place: string, asOf: string, knownAt: string, claims: readonly JudgedClaim[] = shipped) {
  return judgeControl(claims, place, world, view(asOf, knownAt));
}

/** The status and the holders in one line, such as `HELD tiger-forces`. */
export function held(place: string, asOf: string, knownAt: string, claims: readonly JudgedClaim[] = shipped): string {
  const { status, holders } = judge(place, asOf, knownAt, claims);
  return [status, ...holders.map((holder) => holder.actorId)].join(' ');
}

/** As `held`, of the town, with all claims known. */
export function town(asOf: string, claims: readonly JudgedClaim[]): string {
  return held('town', asOf, '2017-12-31', claims);
}
