/**
 * What is judged as one id. Judgement names an operation or a place by its id, a relation `<subject> <TYPE> <object>`, and two
 * actors `<one> <other>`; in the graph a relation has the id of its relationship, and two actors are joined by `+`.
 */
export function matterIdOf(matter: string): string {
  const [one = '', two, three] = matter.split(' ');
  if (two === undefined) return one;
  return three === undefined ? `${one}+${two}` : `${two}:${one}>${three}`;
}

/** The ids of the entities that a matter is about: one, or both ends of a relation, or two actors. */
export function entityIdsOf(matter: string): string[] {
  const parts = matter.split(' ');
  return parts.length === 3 ? [parts[0] ?? '', parts[2] ?? ''] : parts;
}
