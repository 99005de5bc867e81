import { cypher } from '../generated/cypher.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { againstInterest } from '../judgement/againstInterest.ts';
import { loadTold, loadWorld } from './judged.ts';

/** In what a claim harms the side of those who make it. */
export const harm: Resolver = async (parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  const told = (await loadTold(request, cypher.judgement.claims, [String(parent.id)], view)).flat();
  const world = await loadWorld(request, told, view);
  const found = told.flatMap(({ claim }) =>
    claim.claimants.flatMap((claimant) => againstInterest(claim, claimant, world)),
  );
  return [...new Set(found)];
};
