import type { ActorRecord, LocationRecord } from '../records.ts';
import { bearings } from './closedLists.ts';
import { type Directory, type EntityKind, resolve } from './directory.ts';
import type { ActorReference, PlaceReference, UnnamedGroup } from './elementShapes.ts';
import { type Complaint, type Problem, problemAt, wordAt } from './problem.ts';
import { slugOf } from './slug.ts';
import type { YamlFile } from './yamlFile.ts';

export type Path = readonly PropertyKey[];

/** A report while it is read: what it refers to, and what it brings in. */
export interface ReportReading {
  readonly file: YamlFile;
  /** `southfront-2017-06-02`. */
  readonly slug: string;
  readonly directory: Directory;
  /** Unnamed groups and relative places of this report, by id. */
  readonly actors: Map<string, ActorRecord>;
  readonly locations: Map<string, LocationRecord>;
  readonly problems: Problem[];
}

/** The id behind a slug; where there is none, a problem is noted and the result is null. */
export function idOf(reading: ReportReading, slug: string, kinds: readonly EntityKind[], path: Path): string | null {
  const resolution = resolve(reading.directory, slug, kinds);
  return 'id' in resolution ? resolution.id : refused(reading, path, resolution.fault);
}

/** The id of an actor (or of what else the kinds allow), or of a group without a name, which then comes in with the report. */
export function actorIdOf(
  reading: ReportReading,
  reference: ActorReference,
  kinds: readonly EntityKind[],
  path: Path,
): string | null {
  return typeof reference === 'string' ? idOf(reading, reference, kinds, path) : unnamedGroup(reading, reference, path);
}

function unnamedGroup(reading: ReportReading, group: UnnamedGroup, path: Path): string | null {
  const id = `actor:${reading.slug}/${slugOf(group.some)}`;
  const before = reading.actors.get(id);
  const side = group.side ?? before?.side ?? 'UNKNOWN';
  if (before && before.side !== 'UNKNOWN' && before.side !== side) {
    return refused(reading, path, {
      message: `\`${group.some}\` had another side further up`,
      expected: `\`side: ${before.side.toLowerCase().replaceAll('_', '-')}\`, or another text for other people`,
    });
  }
  reading.actors.set(id, {
    id,
    name: before?.name ?? group.some,
    kind: 'UNNAMED_GROUP',
    side,
    description: null,
    names: before?.names ?? [{ text: group.some, language: 'en', strength: 'WEAK' }],
  });
  return id;
}

/** The id of a place; one that is known only relative to another comes in with the report, without a point. */
export function placeIdOf(reading: ReportReading, reference: PlaceReference, path: Path): string | null {
  const near = idOf(reading, reference.slug, ['location'], [...path, reference.relation ?? 'place']);
  if (near === null || reference.relation === null) return near;
  const slug = `${reference.relation}-${reference.slug}`;
  const id = `location:${slug}`;
  if (reading.directory.location.has(slug)) return id;
  const direction = reference.relation === 'near' ? null : reference.relation.replace(/-of$/, '');
  const bearing =
    direction &&
    bearings.read(
      direction
        .split('-')
        .map((word) => word.charAt(0))
        .join(''),
    );
  const words = reference.relation === 'near' ? 'Near' : `${capital(direction ?? '')} of`;
  const name = `${words} ${reading.directory.location.get(reference.slug) ?? reference.slug}`;
  reading.locations.set(id, {
    id,
    name,
    kind: 'RELATIVE',
    point: null,
    precision: 'NONE',
    admin1: null,
    admin2: null,
    country: null,
    authority: null,
    within: [],
    near: [{ locationId: near, bearing: bearing || null, distanceKilometres: null }],
    names: [{ text: name, language: 'en', strength: 'STRONG' }],
  });
  return id;
}

/** Notes a complaint about the value at a path, or about one word of it. */
export function refused(reading: ReportReading, path: Path, complaint: Complaint, word?: string): null {
  const position = reading.file.valueAt(path);
  reading.problems.push(problemAt(word === undefined ? position : wordAt(position, word), complaint));
  return null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
