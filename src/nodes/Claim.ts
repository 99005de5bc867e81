import { cypher } from '../generated/cypher.ts';
import { hop, one, ref } from '../graph/resolve.ts';
import { harm } from './harm.ts';

export const Claim = {
  claimants: hop(cypher.Claim.claimants),
  report: one(cypher.Claim.report),
  retractedBy: one(cypher.Claim.retractedBy),
  subject: ref(cypher.Query.node, 'subjectId'),
  object: ref(cypher.Query.node, 'objectId'),
  operation: ref(cypher.Query.operation, 'operationId'),
  againstInterest: harm,
};
