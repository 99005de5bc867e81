import type { JudgedClaim, World } from './claim.ts';
import { tellings, type View } from './view.ts';

/**
 * The sources without any one of which the answer would be another: their reports and their own words, as a lens would leave
 * them out. Where there is just one, the answer hangs on it.
 * @param answer asks the question at a view and gives what is to be compared of the verdict, such as its status and holders
 */
export function hangsOn(
  claims: readonly JudgedClaim[],
  world: World,
  view: View,
  answer: (view: View) => string,
): string[] {
  const seen = tellings(claims, world, view);
  const origins = seen.filter(({ origin }) => origin.kind === 'SOURCE').map(({ origin }) => origin.id);
  const sources = new Set([...seen.map(({ claim }) => claim.report.publisherId), ...origins]);
  const now = answer(view);
  return [...sources]
    .filter((id) => answer({ ...view, excludeSources: new Set([...view.excludeSources, id]) }) !== now)
    .sort();
}
