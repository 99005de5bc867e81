import { cypher } from '../generated/cypher.ts';
import { hop, pages } from '../graph/resolve.ts';
import { degrees } from './degrees.ts';
import { trackRecord } from './TrackRecord.ts';

export const Source = {
  names: hop(cypher.Source.names),
  degrees,
  owners: hop(cypher.Source.owners),
  alignedWith: hop(cypher.Source.alignedWith),
  reports: pages(cypher.Source.reports),
  claims: pages(cypher.Source.claims),
  trackRecord,
};
