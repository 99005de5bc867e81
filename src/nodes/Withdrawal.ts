import { cypher } from '../generated/cypher.ts';
import { end, ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Withdrawal = {
  type: () => 'WITHDREW_FROM',
  from: end(cypher.Query.actor, 'from'),
  to: end(cypher.Query.location, 'to'),
  operation: ref(cypher.Query.operation, 'operationId'),
  claims,
  standing,
  evidence,
};
