import { cypher } from '../generated/cypher.ts';
import { hop, pages } from '../graph/resolve.ts';
import { degrees } from './degrees.ts';

export const Location = {
  names: hop(cypher.Location.names),
  degrees,
  within: hop(cypher.Location.within),
  contains: hop(cypher.Location.contains),
  near: hop(cypher.Location.near),
  surroundings: hop(cypher.Location.surroundings),
  advances: pages(cypher.Location.advances),
  captures: pages(cypher.Location.captures),
  holdings: pages(cypher.Location.holdings),
  strikes: pages(cypher.Location.strikes),
  withdrawals: pages(cypher.Location.withdrawals),
  operations: pages(cypher.Location.operations),
};
