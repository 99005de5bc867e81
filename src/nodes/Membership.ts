import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Membership = {
  type: () => 'PART_OF',
  from: ref(cypher.Query.actor, 'fromId'),
  to: ref(cypher.Query.actor, 'toId'),
  claims,
  standing,
  evidence,
};
