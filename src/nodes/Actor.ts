import { cypher } from '../generated/cypher.ts';
import { hop, pages } from '../graph/resolve.ts';
import { degrees } from './degrees.ts';

export const Actor = {
  names: hop(cypher.Actor.names),
  degrees,
  backers: hop(cypher.Actor.backers),
  backs: hop(cypher.Actor.backs),
  parents: hop(cypher.Actor.parents),
  parts: hop(cypher.Actor.parts),
  allies: hop(cypher.Actor.allies),
  enemies: hop(cypher.Actor.enemies),
  counterparts: hop(cypher.Actor.counterparts),
  advances: pages(cypher.Actor.advances),
  captures: pages(cypher.Actor.captures),
  holdings: pages(cypher.Actor.holdings),
  strikes: pages(cypher.Actor.strikes),
  withdrawals: pages(cypher.Actor.withdrawals),
  operations: pages(cypher.Actor.operations),
  claims: pages(cypher.Actor.claims),
};
