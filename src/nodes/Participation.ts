import { cypher } from '../generated/cypher.ts';
import { end } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Participation = {
  type: () => 'TOOK_PART_IN',
  from: end(cypher.Query.actor, 'from'),
  to: end(cypher.Query.operation, 'to'),
  claims,
  standing,
  evidence,
};
