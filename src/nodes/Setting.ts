import { cypher } from '../generated/cypher.ts';
import { end } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Setting = {
  type: () => 'TOOK_PLACE_AT',
  from: end(cypher.Query.operation, 'from'),
  to: end(cypher.Query.location, 'to'),
  claims,
  standing,
  evidence,
};
