import type { ExportedEntity } from './entities.ts';
import { type ExportedRelationship, UNDIRECTED } from './relationships.ts';
import { firstDay, lastDay } from './spans.ts';

/** One property of a node or an edge, as every graph format has it. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean' | 'date';
  readonly about: string;
  /** Null or undefined: the thing has no such property. */
  readonly of: (thing: T) => string | number | boolean | null | undefined;
}

/** Beside the id and the label (its name). */
export const ENTITY_COLUMNS: readonly Column<ExportedEntity>[] = [
  { name: 'type', type: 'string', about: 'Actor, Location, Operation or Source', of: ({ type }) => type },
  { name: 'kind', type: 'string', about: 'what sort of actor, place, operation or source', of: ({ kind }) => kind },
  { name: 'side', type: 'string', about: 'of an actor or source', of: ({ side }) => side },
  { name: 'description', type: 'string', about: 'in a sentence', of: ({ description }) => description },
  { name: 'latitude', type: 'double', about: 'WGS 84', of: ({ latitude }) => latitude },
  { name: 'longitude', type: 'double', about: 'WGS 84', of: ({ longitude }) => longitude },
  { name: 'precision', type: 'string', about: 'how exact the point is', of: ({ precision }) => precision },
  { name: 'admin1', type: 'string', about: 'first administrative unit', of: ({ admin1 }) => admin1 },
  { name: 'admin2', type: 'string', about: 'second administrative unit', of: ({ admin2 }) => admin2 },
  { name: 'country', type: 'string', about: 'ISO 3166-1 alpha-2', of: ({ country }) => country },
  { name: 'authority', type: 'string', about: 'where the point comes from', of: ({ authority }) => authority },
  { name: 'reliability', type: 'string', about: 'Admiralty code, A to F', of: ({ reliability }) => reliability },
  { name: 'url', type: 'string', about: 'home page of a source', of: ({ url }) => url },
  { name: 'licence', type: 'string', about: 'of a source: an SPDX id or a name', of: ({ licence }) => licence },
  { name: 'citation', type: 'string', about: 'how to cite a source', of: ({ citation }) => citation },
  {
    name: 'standing',
    type: 'string',
    about: 'whether the operation happened: AFFIRMED, DENIED, CONTESTED or UNKNOWN',
    of: ({ judgement }) => judgement?.standing,
  },
  { name: 'claims', type: 'integer', about: 'how many claims', of: ({ judgement }) => judgement?.claims.length },
  {
    name: 'independentOrigins',
    type: 'integer',
    about: 'how many independent origins affirm it',
    of: ({ judgement }) => judgement?.independentOrigins,
  },
  { name: 'first', type: 'date', about: 'first possible day', of: ({ judgement }) => firstDay(judgement?.spans ?? []) },
  { name: 'last', type: 'date', about: 'last possible day', of: ({ judgement }) => lastDay(judgement?.spans ?? []) },
];

/** Beside the id and both ends. */
export const RELATIONSHIP_COLUMNS: readonly Column<ExportedRelationship>[] = [
  { name: 'relationship', type: 'string', about: 'type of relationship', of: ({ type }) => type },
  {
    name: 'undirected',
    type: 'boolean',
    about: 'true where both ends are equal',
    of: ({ type }) => UNDIRECTED.has(type),
  },
  { name: 'roles', type: 'string', about: 'between spaces', of: ({ roles }) => roles.join(' ') || null },
  { name: 'means', type: 'string', about: 'of backing, between spaces', of: ({ means }) => means.join(' ') || null },
  {
    name: 'operations',
    type: 'integer',
    about: 'how many operations it comes from',
    of: ({ operations }) => operations,
  },
  {
    name: 'standing',
    type: 'string',
    about: 'AFFIRMED, DENIED, CONTESTED or UNKNOWN; over several operations that of the best affirmed',
    of: ({ standing }) => standing,
  },
  { name: 'claims', type: 'integer', about: 'how many claims', of: ({ claims }) => claims },
  {
    name: 'independentOrigins',
    type: 'integer',
    about: 'how many independent origins affirm it; over several operations that of the best corroborated',
    of: ({ independentOrigins }) => independentOrigins,
  },
  { name: 'first', type: 'date', about: 'first day', of: ({ spans }) => firstDay(spans) },
  { name: 'last', type: 'date', about: 'last day', of: ({ spans }) => lastDay(spans) },
];

/** How thick an edge is drawn: by the operations it stands for, and never by how often a claim was repeated. */
export function weightOf({ operations }: ExportedRelationship): number {
  return Math.max(operations, 1);
}
