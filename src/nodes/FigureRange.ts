import { cypher } from '../generated/cypher.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { firstOf, parametersAt, type Resolver } from '../graph/resolve.ts';
import { figuresOf } from '../judgement/figures.ts';
import { loadTold, loadWorld, type Told } from './judged.ts';
import { judgedView } from './View.ts';

/** All figures that are told of an operation, side by side. */
export const figures: Resolver = async (parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  const told = (await loadTold(request, cypher.judgement.claimsOfOperations, [String(parent.id)], view)).flat();
  return rangesOf(told, request, view);
};

/** The figures that claims give, each with the range they span. */
export async function rangesOf(told: readonly Told[], request: GraphRequest, view: PreparedView) {
  const world = await loadWorld(request, told, view);
  const accounts = figuresOf(
    told.map(({ claim }) => claim),
    world,
    judgedView(view),
  );
  return accounts.map(({ measure, of, range, tellings }) => ({
    measure,
    of,
    ...range,
    tellings: tellings.map(({ originId, text, reports }) => ({ origin: originId, text, reports })),
  }));
}

export const FigureRange = {
  tellings: firstOf(({ tellings }: { tellings: readonly unknown[] }) => tellings),
};
