import { cypher } from '../generated/cypher.ts';
import { end } from '../graph/resolve.ts';
import { claims } from './Relationship.ts';
import { evidence, standing } from './standing.ts';

export const Hostility = {
  type: () => 'FIGHTS',
  from: end(cypher.Query.actor, 'from'),
  to: end(cypher.Query.actor, 'to'),
  claims,
  standing,
  evidence,
};
