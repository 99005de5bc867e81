import { RelationshipType } from '../../generated/types.ts';
import { nearMatch } from '../nearMatch.ts';
import { type EntityKind, nounOf } from './directory.ts';
import type { Complaint } from './problem.ts';

/** Kinds of the two ends, in the order in which they are written. */
export type Ends = readonly [EntityKind, EntityKind];

const BETWEEN_ACTORS: Ends = ['actor', 'actor'];
const BETWEEN_OPERATIONS: Ends = ['operation', 'operation'];

/** The relations that a report writes, each with the kinds of ends it may have. */
const WRITTEN = {
  BACKED_BY: [BETWEEN_ACTORS],
  PART_OF: [BETWEEN_ACTORS, BETWEEN_OPERATIONS],
  ALLIED_WITH: [BETWEEN_ACTORS],
  FIGHTS: [BETWEEN_ACTORS],
  CONTROLS: [['actor', 'location']],
  DIVERTS_FROM: [BETWEEN_OPERATIONS],
  FOLLOWED: [BETWEEN_OPERATIONS],
  ENABLED: [BETWEEN_OPERATIONS],
} satisfies Partial<Record<RelationshipType, readonly Ends[]>>;

export type WrittenRelation = keyof typeof WRITTEN;

/** The relations that follow from claims about operations, and how to say them. */
const FOLLOWING: Readonly<Partial<Record<RelationshipType, string>>> = {
  ADVANCED_ON: '`op` and `kind: advance`, with `who: { attacker: … }` and `where`',
  CAPTURED: '`op` and `kind: capture`, with `who: { attacker: … }` and `where`',
  STRUCK: '`op` and `kind: air-strike`, `shelling` or `missile-strike`, with `who: { attacker: … }` and `where`',
  WITHDREW_FROM: '`op` and `kind: withdrawal`, with `who: { party: … }` and `where`',
  NEGOTIATED_WITH: '`op` and `kind: negotiation`, with `who: { party: [ … ] }`',
  TOOK_PART_IN: '`op`, with the actor under its role in `who`',
  TOOK_PLACE_AT: '`op`, with the place under its role in `where`',
  CLAIMED_BY: '`by` in the claim itself',
};

/** Which way round an ALLIED_WITH or FIGHTS is written says nothing. */
export function isSymmetric(type: WrittenRelation): boolean {
  return type === 'ALLIED_WITH' || type === 'FIGHTS';
}

export function endsOf(type: WrittenRelation): readonly Ends[] {
  return WRITTEN[type];
}

/** "from an actor to a place". */
export function endsInWords(type: WrittenRelation): string {
  return endsOf(type)
    .map(([from, to]) => `from ${nounOf(from)} to ${from === to ? nounOf(to).replace(/^an?/, 'another') : nounOf(to)}`)
    .join(' or ');
}

/** The type that a report may write under this name, in any case, with hyphens or underscores. */
export function readRelationType(text: string): { readonly type: WrittenRelation } | { readonly fault: Complaint } {
  const type = text.toUpperCase().replaceAll('-', '_');
  if (isWritten(type)) return { type };
  const following = Object.values(RelationshipType).find((each) => each === type);
  const expected = following && FOLLOWING[following];
  if (expected) {
    return {
      fault: {
        message: `\`${type}\` is not written as a \`rel\`: it follows from a claim about an operation`,
        expected,
      },
    };
  }
  const names = Object.keys(WRITTEN);
  return {
    fault: {
      message: `\`${text}\` is no relation`,
      expected: `${names.join(', ')}; the backed comes before BACKED_BY, the part before PART_OF`,
      nearMatch: nearMatch(text, names),
    },
  };
}

function isWritten(type: string): type is WrittenRelation {
  return Object.hasOwn(WRITTEN, type);
}
