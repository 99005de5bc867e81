import { cypher } from '../generated/cypher.ts';
import { loadOne } from '../graph/load.ts';
import type { PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { atAnyTime } from './View.ts';

type Ids<Parent> = (parent: Parent) => readonly string[];
type Accessor = typeof cypher.Query.claim | typeof cypher.Query.node | typeof cypher.Query.actor;

/** The first of the things whose ids a verdict names, at any time: what it rests on need not be of the day asked for. */
function cited<Parent>(accessor: Accessor, ids: Ids<Parent>): Resolver {
  return async (parent, args, request, info) => {
    const parameters = parametersAt(args, request, info);
    const at = parent as Parent & { readonly view?: PreparedView };
    const view = atAnyTime(at.view ?? parameters.view);
    const wanted = ids(at).slice(0, Number(parameters.first));
    const found = await Promise.all(wanted.map((id) => loadOne<unknown>(request, accessor, id, { view })));
    return found.filter((one) => one !== null);
  };
}

export function citedClaims<Parent>(ids: Ids<Parent>): Resolver {
  return cited(cypher.Query.claim, ids);
}

export function citedEntities<Parent>(ids: Ids<Parent>): Resolver {
  return cited(cypher.Query.node, ids);
}

export function citedActors<Parent>(ids: Ids<Parent>): Resolver {
  return cited(cypher.Query.actor, ids);
}

/** The one thing whose id a verdict names; null where there is none, or the view hides it. */
export function citedNode<Parent>(id: (parent: Parent) => string | null): Resolver {
  return (parent, args, request, info) => {
    const at = parent as Parent & { readonly view?: PreparedView };
    const found = id(at);
    const view = atAnyTime(at.view ?? (parametersAt(args, request, info).view as PreparedView));
    return found === null ? null : loadOne(request, cypher.Query.node, found, { view });
  };
}
