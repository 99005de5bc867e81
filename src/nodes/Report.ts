import { cypher } from '../generated/cypher.ts';
import { hop, one, pages } from '../graph/resolve.ts';

export const Report = {
  source: one(cypher.Report.source),
  claims: pages(cypher.Report.claims),
  cites: hop(cypher.Report.cites),
  retracts: hop(cypher.Report.retracts),
  supersedes: one(cypher.Report.supersedes),
  supersededBy: one(cypher.Report.supersededBy),
};
