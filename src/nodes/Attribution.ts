import { cypher } from '../generated/cypher.ts';
import { end } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Attribution = {
  type: () => 'CLAIMED_BY',
  from: end(cypher.Query.operation, 'from'),
  to: end(cypher.Query.node, 'to'),
  claims,
  standing,
  evidence,
};
