import type { JudgedClaim, World } from './claim.ts';
import { tellings, type View } from './view.ts';

/** An answer without one source. */
export interface Without<Answer> {
  readonly sourceId: string;
  readonly answer: Answer;
}

/**
 * The answer without each of the sources that speak, one at a time: their reports and their own words left out, as a lens would.
 * The editors, whom no lens hides, are not among them. The structure in `world` stays as it is.
 */
export function withoutEach<Answer>(
  claims: readonly JudgedClaim[],
  world: World,
  view: View,
  answer: (view: View) => Answer,
): Without<Answer>[] {
  const seen = tellings(claims, world, view);
  const origins = seen.filter(({ origin }) => origin.kind === 'SOURCE').map(({ origin }) => origin.id);
  const sources = new Set([...seen.map(({ claim }) => claim.report.publisherId), ...origins]);
  return [...sources]
    .filter((sourceId) => !world.editors.has(sourceId))
    .sort()
    .map((sourceId) => ({
      sourceId,
      answer: answer({ ...view, excludeSources: new Set([...view.excludeSources, sourceId]) }),
    }));
}

/**
 * The sources without any one of which the answer would be another. Where there is just one, the answer hangs on it.
 * @param answer asks the question at a view and gives what is to be compared of the verdict, such as its status and holders
 */
export function hangsOn(
  claims: readonly JudgedClaim[],
  world: World,
  view: View,
  answer: (view: View) => string,
): string[] {
  const now = answer(view);
  return withoutEach(claims, world, view, answer)
    .filter((without) => without.answer !== now)
    .map(({ sourceId }) => sourceId);
}
