import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Setting = {
  type: () => 'TOOK_PLACE_AT',
  from: ref(cypher.Query.operation, 'fromId'),
  to: ref(cypher.Query.location, 'toId'),
  claims,
  standing,
  evidence,
};
