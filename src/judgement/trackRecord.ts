import { type JudgedClaim, matterOf, type Telling, type World } from './claim.ts';
import { corroborate } from './corroboration.ts';
import { grouped } from './grouped.ts';
import { outcomeOf } from './outcome.ts';
import { overlap, relationSpan } from './span.ts';
import { facts, isRetracted, tellings, type View } from './view.ts';

/** What became of things said: each is retracted, or corroborated, contradicted, both or neither. */
export interface Tally {
  readonly counted: number;
  readonly corroborated: number;
  readonly contradicted: number;
  readonly retracted: number;
  /** Neither corroborated nor contradicted nor retracted so far. */
  readonly open: number;
}

/** Whether two facts on one matter are the same word: both affirm or both deny, with outcomes and times that can be one. */
function saySame(a: JudgedClaim, b: JudgedClaim): boolean {
  if (a.polarity !== b.polarity) return false;
  if (!('operationId' in a.about && 'operationId' in b.about)) return overlap(relationSpan(a), relationSpan(b));
  const outcomes = [outcomeOf(a.about), outcomeOf(b.about)];
  return !(outcomes.includes('SUCCEEDED') && outcomes.includes('FAILED'));
}

/** Whether another independent origin said the same, in another report that became known no earlier. */
function isCorroborated({ claim: own }: Telling, told: readonly Telling[], world: World): boolean {
  const same = told.filter(({ claim }) => saySame(claim, own));
  const since = same
    .filter(({ claim }) => claim.report.knownAt >= own.report.knownAt)
    .map(({ claim }) => claim.report.id);
  return corroborate(same, world).groups.some(
    ({ reports }) => !reports.includes(own.report.id) && reports.some((report) => since.includes(report)),
  );
}

/**
 * What became of things said, by a view's `knownAt`. Contradicted is what is on a side of a contradiction that stands.
 * @param own facts that pass the view, retracted or not
 * @param claims all that speak of the same operations and relations, these among them
 * @param isContradicted whether a contradiction stands on a side of which this is
 */
export function tally(
  own: readonly Telling[],
  claims: readonly JudgedClaim[],
  isContradicted: (telling: Telling) => boolean,
  world: World,
  view: View,
): Tally {
  const matter = ({ claim }: Telling) => matterOf(claim);
  const byMatter = new Map(
    grouped(facts(tellings(claims, world, view)), matter).map((told) => [matter(told[0]!), told]),
  );
  const left = own.filter(({ claim }) => !isRetracted(claim, view));
  const corroborated = left.filter((one) => isCorroborated(one, byMatter.get(matter(one)) ?? [], world));
  const contradicted = left.filter(isContradicted);
  return {
    counted: own.length,
    corroborated: corroborated.length,
    contradicted: contradicted.length,
    retracted: own.length - left.length,
    open: left.length - new Set([...corroborated, ...contradicted]).size,
  };
}
