import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';

export const Nearness = {
  from: ref(cypher.Query.location, 'fromId'),
  to: ref(cypher.Query.location, 'toId'),
};
