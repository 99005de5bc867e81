import type { ActorRecord, LocationRecord, NameRecord, SourceRecord } from '../records.ts';
import { type Directory, type EntityKind, resolve } from './directory.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Path } from './references.ts';
import type { ActorEntry, LocationEntry, SourceEntry } from './registryShapes.ts';
import type { YamlFile } from './yamlFile.ts';

/** One file of actors, places or sources while it is read. */
export interface RegistryReading {
  readonly file: YamlFile;
  readonly directory: Directory;
  readonly problems: Problem[];
}

export function actorRecord(slug: string, entry: ActorEntry): ActorRecord {
  return {
    id: `actor:${slug}`,
    name: entry.name,
    kind: entry.kind,
    side: entry.side,
    description: entry.description?.trim() ?? null,
    names: namesOf(entry),
  };
}

/** A place with its references resolved; what cannot be is noted as a problem and left out. */
export function locationRecord(reading: RegistryReading, slug: string, entry: LocationEntry): LocationRecord {
  const within = idsOf(reading, slug, entry.within ?? [], ['location'], [slug, 'within']);
  const near = entry.near && idsOf(reading, slug, [entry.near.place], ['location'], [slug, 'near', 'place'])[0];
  const [latitude, longitude] = entry.point ?? [];
  return {
    id: `location:${slug}`,
    name: entry.name,
    kind: entry.kind,
    point: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    precision: entry.precision ?? 'NONE',
    admin1: entry.admin1 ?? null,
    admin2: entry.admin2 ?? null,
    country: entry.country ?? null,
    authority: entry.authority ?? null,
    within,
    near: near
      ? [{ locationId: near, bearing: entry.near?.bearing ?? null, distanceKilometres: entry.near?.km ?? null }]
      : [],
    names: namesOf(entry),
  };
}

/** A source with its references resolved; what cannot be is noted as a problem and left out. */
export function sourceRecord(reading: RegistryReading, slug: string, entry: SourceEntry): SourceRecord {
  const kinds: readonly EntityKind[] = ['source', 'actor'];
  return {
    id: `source:${slug}`,
    name: entry.name,
    kind: entry.kind,
    side: entry.side,
    reliability: entry.reliability,
    reliabilityAssessor: entry.assessor ?? null,
    reliabilityAssessedOn: entry.assessed?.earliest ?? null,
    url: entry.url ?? null,
    description: entry.description?.trim() ?? null,
    licence: entry.licence ?? null,
    citation: entry.citation?.trim() ?? null,
    mayBePassedOn: entry['may-be-passed-on'] ?? null,
    ownedBy: idsOf(reading, slug, entry['owned-by'] ?? [], kinds, [slug, 'owned-by']),
    alignedWith: idsOf(reading, slug, entry['aligned-with'] ?? [], kinds, [slug, 'aligned-with']),
    names: namesOf(entry),
  };
}

/** A problem for each place that lies, by way of others, within itself. */
export function circlesOf(reading: RegistryReading, locations: readonly LocationRecord[]): Problem[] {
  const parents = new Map(locations.map((location) => [location.id, location.within]));
  return locations.flatMap(({ id }) => {
    const seen = new Set<string>();
    const queue = [...(parents.get(id) ?? [])];
    for (const parent of queue) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      queue.push(...(parents.get(parent) ?? []));
    }
    if (!seen.has(id)) return [];
    const slug = id.slice('location:'.length);
    const complaint = { message: `\`${slug}\` lies, by its \`within\`, within itself`, expected: 'only larger places' };
    return [problemAt(reading.file.valueAt([slug, 'within']), complaint)];
  });
}

function idsOf(
  reading: RegistryReading,
  own: string,
  slugs: readonly string[],
  kinds: readonly EntityKind[],
  path: Path,
): string[] {
  return slugs.flatMap((slug, index) => {
    const resolution = resolve(reading.directory, slug, kinds);
    const fault =
      'fault' in resolution
        ? resolution.fault
        : slug === own && kinds[0] !== 'source'
          ? { message: `\`${slug}\` refers to itself`, expected: 'another place' }
          : null;
    if (fault) reading.problems.push(problemAt(reading.file.valueAt([...path, index]), fault));
    return 'id' in resolution ? [resolution.id] : [];
  });
}

/** The name itself is a strong English one; a name given twice counts once. */
function namesOf(entry: { readonly name: string; readonly names?: readonly NameRecord[] | undefined }): NameRecord[] {
  const own: NameRecord = { text: entry.name, language: 'en', strength: 'STRONG' };
  const byText = new Map<string, NameRecord>();
  for (const name of [own, ...(entry.names ?? [])]) if (!byText.has(name.text)) byText.set(name.text, name);
  return [...byText.values()];
}
