import type {
  ActorKind,
  OperationKind,
  Outcome,
  PlaceRole,
  RelationshipType,
  Role,
  Side,
} from '../../src/generated/types.ts';
import type { DateRecord, FigureRecord, OperationAccount, RelationRecord } from '../../src/intake/records.ts';
import type { Claimant, JudgedClaim, JudgedReport, World } from '../../src/judgement/claim.ts';
import { type Lens, prepareView, type View } from '../../src/judgement/view.ts';

/** `2017-06-02`, `2017-06-01/2017-06-03`, `../2017-06-02`, `2015-01-01/..`, `/2017-06-02`. */
export function date(edtf: string): DateRecord {
  const [start = '', end = start] = edtf.split('/');
  const day = (text: string) => (text === '' || text === '..' ? null : text);
  return { edtf, earliest: day(start), latest: day(end), precision: edtf.includes('/') ? 'INTERVAL' : 'DAY' };
}

const sides: Record<string, Side> = {
  southfront: 'GOVERNMENT',
  sana: 'GOVERNMENT',
  'russian-mod': 'GOVERNMENT',
  tass: 'GOVERNMENT',
  sputnik: 'GOVERNMENT',
  saa: 'GOVERNMENT',
  sohr: 'OPPOSITION',
  tsi: 'OPPOSITION',
  fsa: 'OPPOSITION',
  sdf: 'COALITION',
  isis: 'ISLAMIC_STATE',
};

const actors: Record<string, { kind: ActorKind; side: Side }> = {
  'pro-government': { kind: 'COMMAND', side: 'GOVERNMENT' },
  syria: { kind: 'STATE', side: 'GOVERNMENT' },
  saa: { kind: 'ARMED_FORCE', side: 'GOVERNMENT' },
  'tiger-forces': { kind: 'UNIT', side: 'GOVERNMENT' },
  'republican-guard': { kind: 'UNIT', side: 'GOVERNMENT' },
  hezbollah: { kind: 'ARMED_GROUP', side: 'GOVERNMENT' },
  russia: { kind: 'STATE', side: 'GOVERNMENT' },
  'russian-mod': { kind: 'MINISTRY', side: 'GOVERNMENT' },
  isis: { kind: 'ARMED_GROUP', side: 'ISLAMIC_STATE' },
  fsa: { kind: 'ARMED_GROUP', side: 'OPPOSITION' },
  sdf: { kind: 'ARMED_GROUP', side: 'COALITION' },
  ypg: { kind: 'UNIT', side: 'COALITION' },
  us: { kind: 'STATE', side: 'COALITION' },
  coalition: { kind: 'ALLIANCE', side: 'COALITION' },
};

export const world: World = {
  actors: new Map(Object.entries(actors)),
  partOf: new Map([
    ['tiger-forces', ['saa']],
    ['republican-guard', ['saa']],
    ['saa', ['pro-government', 'syria']],
    ['russian-mod', ['russia']],
    ['ypg', ['sdf']],
    ['sdf', ['coalition']],
    ['us', ['coalition']],
  ]),
  ownedBy: new Map([
    ['sana', ['syria']],
    ['tass', ['russia']],
    ['sputnik', ['russia']],
  ]),
  republishes: new Map(),
  editors: new Set(['editors']),
};

export function report(publisherId: string, published: string, more: Partial<JudgedReport> = {}): JudgedReport {
  const { earliest, latest } = date(published);
  if (earliest === null || latest === null) throw new RangeError(`"${published}" is no day or span of days`);
  return {
    id: `report:${publisherId}-${published}`,
    publisherId,
    publisherReliability: 'C',
    knownAt: `${latest}T00:00:00.000Z`,
    earliest,
    latest,
    handling: 'CLEAR',
    ...more,
  };
}

export function origin(id: string, more: Partial<Claimant> = {}): Claimant {
  const kind = id in actors ? 'ACTOR' : 'SOURCE';
  return {
    id,
    kind,
    unnamed: false,
    side: sides[id] ?? 'INDEPENDENT',
    reliability: kind === 'SOURCE' ? 'C' : null,
    ...more,
  };
}

export function unnamed(id: string, side: Side = 'UNKNOWN'): Claimant {
  return { id, kind: 'ACTOR', unnamed: true, side, reliability: null };
}

export interface Told
  extends Partial<Omit<JudgedClaim, 'when' | 'said' | 'claimants' | 'about' | 'figures' | 'report'>> {
  readonly by?: string | Claimant | readonly (string | Claimant)[];
  readonly when?: string;
  readonly said?: string;
  readonly figures?: readonly FigureRecord[];
}

let count = 0;

export function claim(stated: JudgedReport, about: RelationRecord | OperationAccount, told: Told = {}): JudgedClaim {
  const { by, when, said, ...rest } = told;
  count += 1;
  const claimants = [by ?? origin(stated.publisherId)].flat() as readonly (string | Claimant)[];
  return {
    id: `claim:${stated.id}/${count}`,
    number: String(count),
    reportId: stated.id,
    paragraph: null,
    polarity: 'AFFIRMS',
    mode: 'FACT',
    basis: 'UNKNOWN',
    says: null,
    credibility: null,
    reviewState: 'UNREVIEWED',
    ownVoice: by === undefined,
    through: [],
    figures: [],
    retractedAt: null,
    ...rest,
    when: when === undefined ? null : date(when),
    said: said === undefined ? null : date(said),
    about,
    report: stated,
    claimants: claimants.map((one) => (typeof one === 'string' ? origin(one) : one)),
  };
}

export function relation(subjectId: string, relationship: RelationshipType, objectId: string): RelationRecord {
  return { relationship, subjectId, objectId, means: [] };
}

export function operation(
  operationId: string,
  operationKind: OperationKind,
  who: Partial<Record<Role, string | readonly string[]>> = {},
  at: string | readonly string[] = [],
  outcome: Outcome | null = null,
): OperationAccount {
  return {
    operationId,
    operationKind,
    outcome,
    participants: Object.entries(who).flatMap(([role, ids]) =>
      [ids].flat().map((actorId) => ({ actorId, role: role as Role })),
    ),
    places: [at].flat().map((locationId) => ({ locationId, role: 'SITE', fromDirections: [] })),
  };
}

export function capture(
  operationId: string,
  attacker: string | readonly string[],
  at: string | readonly string[],
  outcome: Outcome | null = null,
) {
  return operation(operationId, 'CAPTURE', { ATTACKER: attacker }, at, outcome);
}

export function withdrawal(operationId: string, party: string, at: string) {
  return operation(operationId, 'WITHDRAWAL', { PARTY: party }, at);
}

/** The same account, with its places in another role. */
export function inRole(account: OperationAccount, role: PlaceRole): OperationAccount {
  return { ...account, places: account.places.map((place) => ({ ...place, role })) };
}

export function controls(holder: string, place: string) {
  return relation(holder, 'CONTROLS', place);
}

export function figure(
  measure: FigureRecord['measure'],
  of: string,
  low: number | null,
  high: number | null = low,
  approximate = false,
): FigureRecord {
  return { measure, of, low, high, approximate, text: high === null ? `>${low}` : String(low) };
}

export function view(asOf: string | null, knownAt: string, lens: Lens = {}): View {
  return prepareView({ asOf, knownAt, lens });
}
