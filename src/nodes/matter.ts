import { entityIdsOf, matterIdOf } from '../judgement/matterId.ts';
import { citedNode } from './cited.ts';

interface OfMatter {
  /** The operation, or the relation as `<subject> <TYPE> <object>`. */
  readonly matter: string;
}

/** What is judged: its id, and the operation where it is one. */
export const ofMatter = {
  subjectId: ({ matter }: OfMatter) => matterIdOf(matter),
  operation: citedNode(({ matter }: OfMatter) => (matter.includes(' ') ? null : matter)),
};

const end = (index: 0 | 1) =>
  citedNode(({ matter }: OfMatter) => (matter.includes(' ') ? (entityIdsOf(matter)[index] ?? null) : null));

/** The type and the ends of what is judged, where it is a relation. */
export const ofRelation = {
  relationship: ({ matter }: OfMatter) => matter.split(' ')[1] ?? null,
  from: end(0),
  to: end(1),
};
