import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Negotiation = {
  type: () => 'NEGOTIATED_WITH',
  from: ref(cypher.Query.actor, 'fromId'),
  to: ref(cypher.Query.actor, 'toId'),
  operation: ref(cypher.Query.operation, 'operationId'),
  claims,
  standing,
  evidence,
};
