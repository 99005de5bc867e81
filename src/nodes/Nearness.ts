import { cypher } from '../generated/cypher.ts';
import { end } from '../graph/resolve.ts';

export const Nearness = {
  from: end(cypher.Query.location, 'from'),
  to: end(cypher.Query.location, 'to'),
};
