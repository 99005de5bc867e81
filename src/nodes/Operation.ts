import { cypher } from '../generated/cypher.ts';
import { hop, pages } from '../graph/resolve.ts';
import { degrees } from './degrees.ts';
import { figures } from './FigureRange.ts';
import { evidence, standing } from './standing.ts';

export const Operation = {
  names: hop(cypher.Operation.names),
  degrees,
  parents: hop(cypher.Operation.parents),
  parts: hop(cypher.Operation.parts),
  divertsFrom: hop(cypher.Operation.divertsFrom),
  diversions: hop(cypher.Operation.diversions),
  follows: hop(cypher.Operation.follows),
  followedBy: hop(cypher.Operation.followedBy),
  enables: hop(cypher.Operation.enables),
  enabledBy: hop(cypher.Operation.enabledBy),
  claimants: hop(cypher.Operation.claimants),
  participants: pages(cypher.Operation.participants),
  places: pages(cypher.Operation.places),
  claims: pages(cypher.Operation.claims),
  standing,
  evidence,
  figures,
};
