import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Participation = {
  type: () => 'TOOK_PART_IN',
  from: ref(cypher.Query.actor, 'fromId'),
  to: ref(cypher.Query.operation, 'toId'),
  claims,
  standing,
  evidence,
};
