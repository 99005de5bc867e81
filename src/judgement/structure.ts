import { ActorKind } from '../generated/types.ts';
import type { World } from './claim.ts';

// A state is no command: two forces of one state have fought each other over a town.
const commands: ReadonlySet<ActorKind> = new Set([
  ActorKind.Command,
  ActorKind.ArmedForce,
  ActorKind.ArmedGroup,
  ActorKind.Unit,
  ActorKind.Ministry,
]);

/** The actor itself and all of which it is PART_OF, near and far. */
export function wholes(actorId: string, world: World): Set<string> {
  const found = new Set([actorId]);
  for (const id of found) for (const whole of world.partOf.get(id) ?? []) found.add(whole);
  return found;
}

/** True when `part` is PART_OF `whole`, directly or through others. */
export function isPartOf(part: string, whole: string, world: World): boolean {
  return part !== whole && wholes(part, world).has(whole);
}

function isCommand(actorId: string, world: World): boolean {
  const kind = world.actors.get(actorId)?.kind;
  return kind !== undefined && commands.has(kind);
}

/** Whether two holders agree: the same, one PART_OF the other, or both under one command. A common side is not enough. */
export function agree(a: string, b: string, world: World): boolean {
  const above = wholes(a, world);
  const others = wholes(b, world);
  if (above.has(b) || others.has(a)) return true;
  return [...above].some((whole) => others.has(whole) && isCommand(whole, world));
}

/** Those of whom no other is a part: the most specific. */
export function mostSpecific(actorIds: Iterable<string>, world: World): string[] {
  const ids = [...new Set(actorIds)].sort();
  return ids.filter((id) => !ids.some((other) => isPartOf(other, id, world)));
}

/** The way from an origin up to all that owns it or of which it is a part, itself first; alliances, which speak for nobody, left out. */
export function ownership(originId: string, world: World): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>([[originId, [originId]]]);
  for (const [id, path] of paths) {
    for (const above of [...(world.ownedBy.get(id) ?? []), ...(world.partOf.get(id) ?? [])]) {
      if (paths.has(above) || world.actors.get(above)?.kind === ActorKind.Alliance) continue;
      paths.set(above, [...path, above]);
    }
  }
  return paths;
}

/** The chain that joins two origins under one root, from the first up and down to the second; null when they are independent. */
export function commonOwner(a: string, b: string, world: World): readonly string[] | null {
  const up = ownership(a, world);
  const other = ownership(b, world);
  let best: readonly string[] | null = null;
  for (const [id, path] of up) {
    const down = other.get(id);
    if (!down) continue;
    const chain = [...path, ...down.slice(0, -1).reverse()];
    if (best === null || chain.length < best.length) best = chain;
  }
  return best;
}
