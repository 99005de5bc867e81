import { cypher } from '../../generated/cypher.ts';
import type { NameStrength } from '../../generated/types.ts';
import type { Run } from '../../graph/database.ts';
import { foldName, skeletonOf } from '../../names/folding.ts';
import { compare } from '../project/evidence.ts';
import type { NameRecord } from '../records.ts';
import { forIds, idsOf, present, type StoredProperties, writeRows } from './batches.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly NameRecord[];
}

/** The further names of an entity: strong ones first, none twice, and not its own name, which is stored before them. */
export function canonicalNames(ownName: string, names: readonly NameRecord[]): NameRecord[] {
  const further = new Map<string, NameRecord>();
  for (const { text, language, strength } of names) {
    const key = JSON.stringify([text, language]);
    if (text !== ownName && !further.has(key)) further.set(key, { text, language, strength });
  }
  return [...further.values()].sort((a, b) => compare(a.strength, b.strength));
}

/** Writes the names of new entities, and replaces those of changed ones. `strength` is that of an entity's own name. */
export function writeNames<T extends Named>(
  run: Run,
  added: readonly T[],
  changed: readonly T[],
  strength: (entity: T) => NameStrength = () => 'STRONG',
) {
  const rows = [...added, ...changed].flatMap((entity) => {
    const own: NameRecord = { text: entity.name, language: 'en', strength: strength(entity) };
    return [own, ...(entity.names ?? [])].map((name, index) => ({
      entityId: entity.id,
      properties: nameProperties(entity.id, index + 1, name),
    }));
  });
  return Promise.all([
    forIds(run, cypher.store.deleteNames, idsOf(changed)),
    writeRows(run, cypher.store.createNames, rows),
  ]);
}

/** Numbers have two digits, so that names sort by id as they are numbered. */
function nameProperties(entityId: string, number: number, { text, language, strength }: NameRecord): StoredProperties {
  return present({
    id: `${entityId}#${String(number).padStart(2, '0')}`,
    text,
    language,
    strength,
    ...formsOf(text),
  });
}

/** The forms by which a name is found; no skeleton where it has no consonant. */
function formsOf(text: string): { readonly folded: string; readonly skeleton: string | null } {
  return { folded: foldName(text), skeleton: skeletonOf(text) || null };
}

/** Brings the forms of all names to what the rules of spelling make of them now, and tells how many were others. */
export async function foldAgain(run: Run): Promise<number> {
  const rows = (await run(cypher.store.allNames)).flatMap(({ id, text, folded, skeleton }) => {
    const forms = formsOf(String(text));
    return forms.folded === folded && forms.skeleton === skeleton ? [] : [{ id, ...forms }];
  });
  await writeRows(run, cypher.store.foldNames, rows);
  return rows.length;
}

/** The further names in the order of their ids: all but the entity's own. */
export function namesFrom(stored: unknown): NameRecord[] {
  return (stored as readonly NameRecord[])
    .slice(1)
    .map(({ text, language, strength }) => ({ text, language, strength }));
}
