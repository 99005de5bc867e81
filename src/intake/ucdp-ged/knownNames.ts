import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';

/** Sources and actors of the graph by their strong names, folded. Names that several have are nobody's. */
export interface KnownNames {
  /** The id of a source. */
  source(folded: string): string | null;
  /** The id of a source, or else of an actor. */
  sourceOrActor(folded: string): string | null;
}

export interface KnownName {
  readonly id: string;
  readonly folded: string;
}

/**
 * Looks names up. What this import itself has put into the graph counts for nothing, so that an import that was broken off and
 * started again knows the same names as one that ran through.
 */
export function knownNamesFrom(sources: readonly KnownName[], actors: readonly KnownName[]): KnownNames {
  const [ofSources, ofActors] = [sources, actors].map(soleOwners);
  const source = (folded: string) => ofSources?.get(folded) ?? null;
  return { source, sourceOrActor: (folded) => source(folded) ?? ofActors?.get(folded) ?? null };
}

function soleOwners(names: readonly KnownName[]): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { id, folded } of names) {
    if (/^\w+:ucdp-/.test(id)) continue;
    const other = owners.get(folded);
    owners.set(folded, other === undefined || other === id ? id : null);
  }
  return owners;
}

export async function readKnownNames(run: Run): Promise<KnownNames> {
  const rows = await run(cypher.store.readStrongNames);
  const ofLabel = (label: string) =>
    rows.filter((row) => row.label === label).map((row) => ({ id: row.id as string, folded: row.folded as string }));
  return knownNamesFrom(ofLabel('Source'), ofLabel('Actor'));
}
