import { cypher } from '../generated/cypher.ts';
import { end } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Sequel = {
  type: () => 'FOLLOWED',
  from: end(cypher.Query.operation, 'from'),
  to: end(cypher.Query.operation, 'to'),
  claims,
  standing,
  evidence,
};
