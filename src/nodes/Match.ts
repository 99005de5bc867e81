import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';

export const Match = {
  entity: ref(cypher.Query.node, 'entityId'),
  name: ref(cypher.Query.node, 'nameId'),
};
