import { type ClaimRow, cypher } from '../generated/cypher.ts';
import { loadOne } from '../graph/load.ts';
import { type PageOf, pageOfRows } from '../graph/page.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';

/**
 * The claims a relationship rests on. Its row brings their ids (a relationship stands once per operation, so they are few);
 * which of them may be seen is told by the claims themselves.
 */
export const claims: Resolver = async (parent, args, request, info): Promise<PageOf<ClaimRow>> => {
  const parameters = parametersAt(args, request, info);
  const ids = parent.claimIds as readonly string[];
  const found = await Promise.all(ids.map((id) => loadOne(request, cypher.Query.claim, id, { view: parameters.view })));
  return pageOfRows(
    found.filter((claim) => claim !== null),
    parameters,
  );
};
