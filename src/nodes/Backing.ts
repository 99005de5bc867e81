import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Backing = {
  type: () => 'BACKED_BY',
  from: ref(cypher.Query.actor, 'fromId'),
  to: ref(cypher.Query.actor, 'toId'),
  claims,
  standing,
  evidence,
};
