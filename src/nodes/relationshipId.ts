/** What the id of a relationship names: what of an operation makes it, or the relation that claims speak of. */
export type NamedRelationship =
  | {
      readonly __typename: string;
      readonly fromId: string;
      readonly toId: string;
      readonly role: string;
      readonly operationId: string;
    }
  | { readonly relation: string };

/** The types that are projected from an operation, by which the operation's claims are picked. */
const OF_OPERATION: Readonly<Record<string, string>> = {
  ADVANCED_ON: 'Advance',
  CAPTURED: 'Capture',
  STRUCK: 'Strike',
  WITHDREW_FROM: 'Withdrawal',
  TOOK_PART_IN: 'Participation',
  TOOK_PLACE_AT: 'Setting',
};
const CLAIMED = ['ALLIED_WITH', 'BACKED_BY', 'CONTROLS', 'DIVERTS_FROM', 'ENABLED', 'FIGHTS', 'FOLLOWED', 'PART_OF'];

/** Reads `BACKED_BY:actor:fsa>actor:united-states`, with a role and an operation after it where the type has them; null for what is no such id. */
export function relationshipOf(id: string): NamedRelationship | null {
  const [, type = '', fromId = '', toId = '', role = '', operationId = ''] =
    /^([A-Z_]+):([^>]+)>(.+?)(?::([A-Z_]+))?(?::(operation:.+))?$/.exec(id) ?? [];
  if (CLAIMED.includes(type)) return { relation: `${fromId} ${type} ${toId}` };
  const __typename = OF_OPERATION[type];
  return __typename === undefined ? null : { __typename, fromId, toId, role, operationId };
}
