import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { checkedName, findNamed, type Named } from './named.ts';

const CANDIDATES = 400;

/** Entities by any of their names, the best name of each, best first. */
export const search: Resolver = async (_parent, args, request, info) => {
  const parameters = parametersAt(args, request, info);
  const name = checkedName('text', String(args.text));
  const kinds = args.kinds as readonly string[] | null | undefined;
  const [found = []] = await findNamed(
    request,
    [name],
    { kinds, view: parameters.view, candidates: CANDIDATES },
    byScore,
  );
  return found.slice(0, Number(parameters.first));
};

function byScore(left: Named, right: Named): number {
  return right.score - left.score || (left.nameId < right.nameId ? -1 : 1);
}
