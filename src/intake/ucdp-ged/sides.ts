import type { Role } from '../../generated/types.ts';
import type { ActorRecord } from '../records.ts';
import type { GedEvent, GedSide } from './row.ts';

export function actorId({ id }: GedSide): string {
  return `actor:ucdp-${id}`;
}

/**
 * The two sides as actors. UCDP tells a government by its name ("Government of Syria"), a coalition by the commas between its
 * members, and civilians by theirs. It takes no view on who is on whose side.
 */
export function sideActors({ sideA, sideB }: GedEvent): ActorRecord[] {
  return [sideA, sideB].map((side) => ({
    id: actorId(side),
    name: side.name,
    kind: kindOf(side.name),
    side: side.name === 'Civilians' ? 'INDEPENDENT' : 'UNKNOWN',
    description: null,
    names: [],
  }));
}

function kindOf(name: string): ActorRecord['kind'] {
  if (name === 'Civilians') return 'CIVILIANS';
  if (name.includes(', ')) return 'ALLIANCE';
  return name.startsWith('Government of ') ? 'STATE' : 'ARMED_GROUP';
}

/** The data set does not say who attacked, but in one-sided violence, which is an attack of side A on civilians. */
export function rolesOf({
  typeOfViolence,
  sideA,
  sideB,
}: GedEvent): { readonly actorId: string; readonly role: Role }[] {
  const [a, b]: [Role, Role] = typeOfViolence === 3 ? ['ATTACKER', 'TARGET'] : ['PARTY', 'PARTY'];
  return [
    { actorId: actorId(sideA), role: a },
    { actorId: actorId(sideB), role: b },
  ];
}
