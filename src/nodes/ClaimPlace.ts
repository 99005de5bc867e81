import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';

export const ClaimPlace = {
  location: ref(cypher.Query.location, 'locationId'),
};
