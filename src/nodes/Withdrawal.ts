import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Withdrawal = {
  type: () => 'WITHDREW_FROM',
  from: ref(cypher.Query.actor, 'fromId'),
  to: ref(cypher.Query.location, 'toId'),
  operation: ref(cypher.Query.operation, 'operationId'),
  claims,
  standing,
  evidence,
};
