import { cypher } from '../generated/cypher.ts';
import { ref } from '../graph/resolve.ts';

export const ClaimParticipant = {
  actor: ref(cypher.Query.actor, 'actorId'),
};
