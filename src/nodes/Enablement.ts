import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Enablement = {
  type: () => 'ENABLED',
  from: ref(cypher.Query.operation, 'fromId'),
  to: ref(cypher.Query.operation, 'toId'),
  claims,
  standing,
  evidence,
};
