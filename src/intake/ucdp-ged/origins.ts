import { foldName } from '../../names/folding.ts';
import type { ActorRecord, SourceRecord } from '../records.ts';
import { isGeneric } from './genericWords.ts';
import type { KnownNames } from './knownNames.ts';
import { shortSlug } from './places.ts';
import type { GedEvent } from './row.ts';
import { actorId } from './sides.ts';

/** Those on whose word an event rests, and what must be in the graph for them. */
export interface Origins {
  readonly claimants: readonly string[];
  readonly sources: readonly SourceRecord[];
  /** Groups that are not named, each of this one event. */
  readonly actors: readonly ActorRecord[];
}

type Origin = { readonly id: string } & ({ readonly source?: SourceRecord } | { readonly actor?: ActorRecord });

/**
 * Reads `source_original`: names parted by commas, semicolons, line breaks or `///`; case counts for nothing. A name that is a
 * side of the event is that side; one that is a strong name of one known source or actor is that one; a description such as
 * "local officials" is a group of this event that merges with no other; any other is a source of its own. An empty cell is an
 * unnamed group.
 */
export function originsOf(event: GedEvent, known: KnownNames): Origins {
  const names = event.sourceOriginal.split(/[,;\n\r]|\/\/\//).filter((name) => foldName(name) !== '');
  const origins = names.map((name) => originOf(event, name.trim().replace(/\s+/g, ' '), known));
  if (origins.length === 0) origins.push(unnamed(event, 'source not named'));
  const distinct = [...new Map(origins.map((origin) => [origin.id, origin])).values()];
  return {
    claimants: distinct.map(({ id }) => id),
    sources: distinct.flatMap((origin) => ('source' in origin && origin.source ? [origin.source] : [])),
    actors: distinct.flatMap((origin) => ('actor' in origin && origin.actor ? [origin.actor] : [])),
  };
}

function originOf(event: GedEvent, name: string, known: KnownNames): Origin {
  const folded = foldName(name);
  const side = [event.sideA, event.sideB].find((candidate) => foldName(candidate.name) === folded);
  if (side !== undefined) return { id: actorId(side) };
  if (isGeneric(folded)) return unnamed(event, name);
  const id = known.sourceOrActor(folded);
  return id === null ? ownSource(name) : { id };
}

function unnamed(event: GedEvent, name: string): Origin {
  const id = `actor:ucdp-${event.id}/${shortSlug(foldName(name))}`;
  return { id, actor: { id, name, kind: 'UNNAMED_GROUP', side: 'UNKNOWN', description: null, names: [] } };
}

/** The source that published an article: a known one by a strong name, or one of its own. */
export function officeOf(name: string, known: KnownNames): Origin {
  const id = known.source(foldName(name));
  return id === null ? ownSource(name) : { id };
}

function ownSource(name: string): Origin & { readonly source: SourceRecord } {
  const id = `source:ucdp-cited-${shortSlug(foldName(name))}`;
  return { id, source: source(id, name) };
}

function source(id: string, name: string): SourceRecord {
  return {
    id,
    name,
    kind: 'OUTLET',
    side: 'UNKNOWN',
    reliability: 'F',
    reliabilityAssessor: null,
    reliabilityAssessedOn: null,
    url: null,
    description: null,
    licence: null,
    citation: null,
    mayBePassedOn: null,
    ownedBy: [],
    alignedWith: [],
    names: [],
  };
}

/** The data set itself, which publishes a report on each event. */
export const UCDP_GED: SourceRecord = {
  ...source('source:ucdp-ged', 'UCDP Georeferenced Event Dataset'),
  kind: 'DATA_SET',
  side: 'INDEPENDENT',
  url: 'https://ucdp.uu.se/downloads/',
  description: 'Events of deadly organised violence since 1989, coded by the Uppsala Conflict Data Program.',
  licence: 'CC-BY-4.0',
  citation:
    'Sundberg, Ralph, and Erik Melander (2013). Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4), 523-532.',
  mayBePassedOn: true,
  names: [{ text: 'UCDP GED', language: 'en', strength: 'STRONG' }],
};
