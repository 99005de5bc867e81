import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { loadOne } from '../graph/load.ts';
import { byId, MAX_FIRST, parametersAt, type Resolver, rootList, rootPages } from '../graph/resolve.ts';
import { accounts } from './Account.ts';
import { backers, backs, commonBackers } from './BackingPath.ts';
import { briefing } from './Briefing.ts';
import { whatChanged } from './Changes.ts';
import { contradiction, contradictions } from './Contradiction.ts';
import { control, controlMap } from './Control.ts';
import { distribution } from './Distribution.ts';
import { gaps } from './Gaps.ts';
import { graph } from './graphOfWindow.ts';
import { resolveNames } from './NameResolution.ts';
import { neighbourhood } from './neighbourhood.ts';
import { orderOfBattle } from './OrderOfBattle.ts';
import { beginOperations } from './operationBeginnings.ts';
import { paths } from './Path.ts';
import { sameEventCandidates } from './SameEventCandidates.ts';
import { sensitivity } from './Sensitivity.ts';
import { search } from './search.ts';
import { timeline } from './Timeline.ts';

const nodes: Resolver = (_parent, args, request, info) => {
  const ids = args.ids as readonly string[];
  if (ids.length > MAX_FIRST) {
    throw callerError('BAD_ARGUMENT', `ids: ${ids.length} ids were asked for; at most ${MAX_FIRST} at once`, {
      argument: 'ids',
      limit: MAX_FIRST,
    });
  }
  const parameters = parametersAt(args, request, info);
  return ids.map((id) => loadOne(request, cypher.Query.node, id, parameters));
};

export const Query = {
  node: byId(cypher.Query.node),
  nodes,
  search,
  resolveNames,
  actor: byId(cypher.Query.actor),
  actors: rootPages(cypher.Query.actors),
  location: byId(cypher.Query.location),
  locations: rootPages(cypher.Query.locations),
  operation: byId(cypher.Query.operation),
  operations: rootPages(cypher.Query.operations, beginOperations),
  timeline,
  distribution,
  source: byId(cypher.Query.source),
  sources: rootPages(cypher.Query.sources),
  report: byId(cypher.Query.report),
  reports: rootPages(cypher.Query.reports),
  claim: byId(cypher.Query.claim),
  claims: rootPages(cypher.Query.claims),
  backers,
  backs,
  neighbourhood,
  commonBackers,
  orderOfBattle,
  paths,
  graph,
  control,
  controlMap,
  sensitivity,
  contradiction,
  contradictions,
  accounts,
  whatChanged,
  briefing,
  sameEventCandidates,
  gaps,
  revisions: rootList(cypher.Query.revisions),
};
