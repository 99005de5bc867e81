import type { RelationRecord } from '../records.ts';
import { type EntityKind, resolve } from './directory.ts';
import type { ActorReference } from './elementShapes.ts';
import { actorIdOf, type Path, type ReportReading, refused } from './references.ts';
import { endsInWords, endsOf, isSymmetric, readRelationType, type WrittenRelation } from './relations.ts';
import type { ClaimEntry } from './reportShape.ts';

/** The relation that a claim is about. Null where it cannot be; the problems are then noted in the reading. */
export function relationRecord(reading: ReportReading, entry: ClaimEntry, path: Path): RelationRecord | null {
  if (entry.rel === undefined) return null;
  const { from, to } = entry.rel;
  const named = readRelationType(entry.rel.type);
  if ('fault' in named) return refused(reading, [...path, 'type'], named.fault, entry.rel.type);
  const { type } = named;
  const pairs = endsOf(type);
  const fits = (reference: ActorReference, kind: EntityKind) =>
    typeof reference === 'string' ? 'id' in resolve(reading.directory, reference, [kind]) : kind === 'actor';
  const ends =
    pairs.find(([first, second]) => fits(from, first) && fits(to, second)) ??
    pairs.find(([first, second]) => fits(from, first) || fits(to, second)) ??
    pairs[0];
  if (ends === undefined) return null;
  const subjectId = endOf(reading, from, ends[0], type, [...path, 'from']);
  const objectId = endOf(reading, to, ends[1], type, [...path, 'to']);
  if (subjectId === null || objectId === null) return null;
  if (subjectId === objectId) {
    return refused(reading, path, {
      message: 'both ends of the relation are the same',
      expected: 'two different ends',
    });
  }
  const turned = isSymmetric(type) && objectId < subjectId;
  return {
    relationship: type,
    subjectId: turned ? objectId : subjectId,
    objectId: turned ? subjectId : objectId,
    means: entry.means ?? [],
  };
}

function endOf(
  reading: ReportReading,
  end: ActorReference,
  kind: EntityKind,
  type: WrittenRelation,
  path: Path,
): string | null {
  if (typeof end !== 'string') {
    if (kind === 'actor') return actorIdOf(reading, end, ['actor'], path);
    return refused(reading, path, {
      message: `an unnamed group cannot stand at this end of ${type}`,
      expected: 'a slug',
    });
  }
  const resolution = resolve(reading.directory, end, [kind]);
  if ('id' in resolution) return resolution.id;
  const message = `${resolution.fault.message} (${type} leads ${endsInWords(type)})`;
  return refused(reading, path, { ...resolution.fault, message }, end);
}
