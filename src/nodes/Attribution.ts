import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Attribution = {
  type: () => 'CLAIMED_BY',
  from: ref(cypher.Query.operation, 'fromId'),
  to: ref(cypher.Query.node, 'toId'),
  claims,
  standing,
  evidence,
};
