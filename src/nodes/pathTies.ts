import { cypher } from '../generated/cypher.ts';
import { RelationshipType, TieDirection } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import { loadMany, loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import type { FlatRecord } from '../graph/row.ts';
import { grouped } from '../intake/project/grouped.ts';
import { verdictOn } from './standing.ts';
import { isWalkable } from './walkable.ts';

/** At most this many ties of one entity, of each type and direction, are followed. */
export const MAX_FAN_OUT = 200;
/** A tie is judged on this many of its relationships or operations, the newest. */
const JUDGED = 5;
/** Of the less busy of two actors, this many of its newest parts in operations are looked through for those of both. */
const SCANNED = 5_000;

/** A relationship from an entity, or the index entry that two actors met in operations (MET). */
interface TieRow {
  readonly id: string;
  readonly type: RelationshipType | 'MET';
  readonly fromId: string;
  readonly toId: string;
  readonly day: string | null;
  readonly operationId: string | null;
  readonly role: string | null;
  readonly means: readonly string[];
  readonly claimIds: readonly string[];
  /** False for a relationship that the view hides. */
  readonly visible: boolean;
}

/** What ties two entities by one type in one direction; its relationships newest first, or none over MET. */
export interface Tie {
  readonly type: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  readonly direction: TieDirection;
  readonly rows: readonly TieRow[];
}

export interface StandingTie extends Tie {
  readonly standing: 'AFFIRMED' | 'CONTESTED';
  readonly relationship: object | null;
  readonly view: PreparedView;
}

/** The ties of one entity, by who is at their other end. */
export interface Surroundings {
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
  /** True when there are more than are followed. */
  readonly cut: boolean;
}

export interface Walk {
  readonly request: GraphRequest;
  readonly view: PreparedView;
  readonly via: readonly RelationshipType[];
  /** Ids of the two ends. */
  readonly ends: readonly string[];
  /** Told when a limit left something out. */
  readonly passLimit: () => void;
}

const { AdvancedOn, Captured, Controls, Struck, TookPlaceAt, WithdrewFrom } = RelationshipType;
/** What joins an actor or an operation to a place: dense, and followed only where it is asked for or an end is a place. */
export const OF_PLACES: ReadonlySet<RelationshipType> = new Set([
  AdvancedOn,
  Captured,
  Controls,
  Struck,
  TookPlaceAt,
  WithdrewFrom,
]);

const MUTUAL: ReadonlySet<string> = new Set(['ALLIED_WITH', 'FIGHTS', 'NEGOTIATED_WITH', 'MET']);

const TYPES: Readonly<Record<RelationshipType, string>> = {
  ADVANCED_ON: 'Advance',
  ALLIED_WITH: 'Alliance',
  BACKED_BY: 'Backing',
  CAPTURED: 'Capture',
  CLAIMED_BY: 'Attribution',
  CONTROLS: 'Holding',
  DIVERTS_FROM: 'Diversion',
  ENABLED: 'Enablement',
  FIGHTS: 'Hostility',
  FOLLOWED: 'Sequel',
  NEGOTIATED_WITH: 'Negotiation',
  PART_OF: 'Membership',
  STRUCK: 'Strike',
  TOOK_PART_IN: 'Participation',
  TOOK_PLACE_AT: 'Setting',
  WITHDREW_FROM: 'Withdrawal',
};

/** The ties of many entities: one statement for those among actors and among operations, and one each way for those with places. */
export async function surroundingsOf(walk: Walk, ids: readonly string[]): Promise<readonly Surroundings[]> {
  const { ties, tiesToPlaces, tiesOfPlaces } = cypher.Query.paths;
  const withPlaces = walk.via.some((type) => OF_PLACES.has(type));
  const found = await Promise.all(
    ids.map(async (id) => {
      if (isPlace(id)) return withPlaces ? loadTies(walk, tiesOfPlaces, id) : [];
      const rows = [loadTies(walk, ties, id), ...(withPlaces ? [loadTies(walk, tiesToPlaces, id)] : [])];
      return (await Promise.all(rows)).flat();
    }),
  );
  return ids.map((id, index) => surroundings(id, found[index] ?? []));
}

function loadTies({ request, via, ends, view }: Walk, statement: Statement, id: string): Promise<readonly TieRow[]> {
  return loadMany(request, { ...statement, decode: tieRow }, id, { via, ends, fanOut: MAX_FAN_OUT, view });
}

function isPlace(id: string): boolean {
  return id.startsWith('location:');
}

function surroundings(id: string, rows: readonly TieRow[]): Surroundings {
  const visible = rows.filter((row) => row.visible);
  const ties = [...grouped(visible, ({ type, fromId, toId }) => `${type} ${fromId} ${toId}`).values()].map((same) =>
    tieOf(id, same),
  );
  const byType = grouped(rows, ({ type, fromId }) => `${type} ${MUTUAL.has(type) || fromId === id}`);
  return {
    ties: grouped(ties, ({ toId }) => toId),
    cut: [...byType.values()].some((same) => same.length >= MAX_FAN_OUT),
  };
}

function tieOf(id: string, rows: readonly TieRow[]): Tie {
  const [row] = rows;
  if (row === undefined) throw new Error('a group has a member');
  const away = row.fromId === id;
  const direction = MUTUAL.has(row.type) ? TieDirection.Mutual : away ? TieDirection.Along : TieDirection.Against;
  const ends = { fromId: id, toId: away ? row.toId : row.fromId, direction };
  return row.type === 'MET' ? { ...ends, type: 'TOOK_PART_IN', rows: [] } : { ...ends, type: row.type, rows };
}

/** The same tie from its other end. */
export function turned(tie: Tie): Tie {
  const { Along, Against } = TieDirection;
  const direction = tie.direction === Along ? Against : tie.direction === Against ? Along : tie.direction;
  return { ...tie, fromId: tie.toId, toId: tie.fromId, direction };
}

/** The tie with how it stands at the view; null where it is only denied, foretold or hidden. */
export async function judgedTie(walk: Walk, tie: Tie): Promise<StandingTie | null> {
  const judged = await (tie.rows.length === 0 ? judgedMeetings(walk, tie) : judgedRows(walk, tie));
  const best =
    judged.find(({ standing }) => standing === 'AFFIRMED') ?? judged.find(({ standing }) => standing === 'CONTESTED');
  if (best === undefined) return null;
  return {
    ...tie,
    standing: best.standing as StandingTie['standing'],
    relationship: best.relationship,
    view: walk.view,
  };
}

async function judgedRows({ request, view }: Walk, { rows }: Tie) {
  return Promise.all(
    rows.slice(0, JUDGED).map(async (row) => {
      const relationship = { ...row, __typename: typenameOf(row) };
      return { relationship, standing: (await verdictOn(relationship, request, view)).standing };
    }),
  );
}

function typenameOf({ type, fromId }: TieRow): string {
  return type === 'PART_OF' && fromId.startsWith('operation:') ? 'Component' : TYPES[type as RelationshipType];
}

/** An operation ties two actors as surely as the less sure of their parts in it. */
async function judgedMeetings({ request, view, passLimit }: Walk, tie: Tie) {
  const { operationIds, cut } = await meetings(request, view, tie, JUDGED);
  if (cut && operationIds.length < JUDGED) passLimit();
  return Promise.all(
    operationIds.map(async (toId) => {
      const parts = [tie.fromId, tie.toId].map((fromId) => ({ __typename: 'Participation', fromId, toId, role: null }));
      const standings = await Promise.all(parts.map(async (part) => (await verdictOn(part, request, view)).standing));
      const standing = standings.find((each) => each !== 'AFFIRMED') ?? 'AFFIRMED';
      return { relationship: null, standing: standings.every(isWalkable) ? standing : 'UNKNOWN' };
    }),
  );
}

async function meetings(
  request: GraphRequest,
  view: PreparedView,
  { fromId, toId }: Tie,
  first: number,
): Promise<{ readonly operationIds: readonly string[]; readonly cut: boolean }> {
  const key = [fromId, toId].sort().join(' ');
  const accessor = { ...cypher.Query.paths.operations, decode: meetingsRow };
  const found = await loadOne(request, accessor, key, { first, scanned: SCANNED, view });
  return found ?? { operationIds: [], cut: false };
}

function meetingsRow(record: FlatRecord) {
  return { operationIds: [...new Set(record.get(1) as readonly string[])], cut: record.get(2) as boolean };
}

/** Ids of the operations beneath a tie at the view, newest first. */
export async function operationsBeneath(
  request: GraphRequest,
  tie: StandingTie,
  first: number,
): Promise<readonly string[]> {
  if (tie.relationship === null) return (await meetings(request, tie.view, tie, first)).operationIds;
  return [...new Set(tie.rows.flatMap(({ operationId }) => operationId ?? []))].slice(0, first);
}

function tieRow(record: FlatRecord): TieRow {
  return {
    type: record.get(1) as TieRow['type'],
    id: record.get(2) as string,
    fromId: record.get(3) as string,
    toId: record.get(4) as string,
    day: (record.get(5) ?? null) as string | null,
    operationId: (record.get(6) ?? null) as string | null,
    role: (record.get(7) ?? null) as string | null,
    means: (record.get(8) ?? []) as readonly string[],
    claimIds: [...new Set((record.get(9) ?? []) as readonly string[])],
    visible: record.get(10) as boolean,
  };
}
