import type {
  ActorRecord,
  ClaimRecord,
  DateRecord,
  LocationRecord,
  Records,
  ReportRecord,
  SourceRecord,
} from '../../src/intake/records.ts';
import { placeNames } from './placeNames.ts';
import { type Random, zipf } from './random.ts';

export const ACTORS = 300;
export const SOURCES = 80;
export const GOVERNORATES = 14;

export const actorId = (rank: number) => `actor:made-up-${rank}`;
export const placeId = (rank: number) => `location:made-up-${rank}`;
export const governorateId = (number: number) => `location:made-up-governorate-${number}`;
export const sourceId = (rank: number) => `source:made-up-${rank}`;

/** Rank 0 is the government, which takes part in two thirds of the operations; a few states and its main rivals come next. */
const STATES = new Set([0, 6, 7, 8, 9]);
const SIDES = ['OPPOSITION', 'ISLAMIC_STATE', 'GOVERNMENT', 'COALITION', 'OPPOSITION'] as const;
const MEANS = ['WEAPONS', 'FUNDING', 'AIR_SUPPORT', 'TRAINING', 'TROOPS'] as const;
const BACKERS_AT_MOST = 3;

export function day(iso: string): DateRecord {
  return { edtf: iso, earliest: iso, latest: iso, precision: 'DAY' };
}

/** Who and what there is, and who backs whom: one report of background claims. */
export function world(random: Random, places: number): Records {
  const report = reportOf('report:made-up-background', sourceId(0), '2011-03-15');
  return {
    actors: Array.from({ length: ACTORS }, (_, rank) => actor(rank)),
    locations: [...Array.from({ length: GOVERNORATES }, (_, number) => governorate(number)), ...towns(random, places)],
    sources: Array.from({ length: SOURCES }, (_, rank) => source(rank)),
    operations: [],
    reports: [report],
    claims: backings(random, report.id),
  };
}

export function reportOf(id: string, source: string, published: string): ReportRecord {
  return {
    id,
    sourceId: source,
    title: `Situation report of ${published}`,
    url: `https://example.org/${id.slice('report:'.length)}`,
    published: day(published),
    knownAt: `${published}T00:00:00.000Z`,
    language: 'en',
    version: 1,
    handling: 'CLEAR',
    contentHash: id,
    cites: [],
    retracts: [],
  };
}

function actor(rank: number): ActorRecord {
  const state = STATES.has(rank);
  return {
    id: actorId(rank),
    name: state ? `State ${rank}` : `Brigade ${rank}`,
    kind: state ? 'STATE' : 'ARMED_GROUP',
    side: rank === 0 ? 'GOVERNMENT' : (SIDES[rank % SIDES.length] ?? 'UNKNOWN'),
    description: `Actor ${rank} of a made-up conflict.`,
    names: [{ text: state ? `دولة ${rank}` : `لواء ${rank}`, language: 'ar', strength: 'STRONG' }],
  };
}

export function source(rank: number): SourceRecord {
  return {
    id: sourceId(rank),
    name: `Outlet ${rank}`,
    kind: rank % 5 === 0 ? 'AGENCY' : 'OUTLET',
    side: rank % 3 === 0 ? 'GOVERNMENT' : 'INDEPENDENT',
    reliability: rank % 4 === 0 ? 'B' : 'C',
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

function governorate(number: number): LocationRecord {
  return { ...place(governorateId(number), `Governorate ${number}`), kind: 'GOVERNORATE', precision: 'GOVERNORATE' };
}

function towns(random: Random, count: number): LocationRecord[] {
  return placeNames(count).map(({ latin, arabic }, rank) => ({
    ...place(placeId(rank), latin),
    kind: rank < 20 ? 'CITY' : 'TOWN',
    point: { latitude: round(32 + 5 * random()), longitude: round(36 + 6 * random()) },
    within: [governorateId(rank % GOVERNORATES)],
    names: [{ text: arabic, language: 'ar', strength: 'STRONG' }],
  }));
}

function place(id: string, name: string): LocationRecord {
  return {
    id,
    name,
    kind: 'TOWN',
    point: null,
    precision: 'EXACT',
    admin1: null,
    admin2: null,
    country: 'SY',
    authority: null,
    within: [],
    near: [],
    names: [],
  };
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** Most are backed by one of the great ones, and some by each other, so that paths of four steps exist. */
function backings(random: Random, reportId: string): ClaimRecord[] {
  const backer = zipf(ACTORS);
  const claims: ClaimRecord[] = [];
  for (let rank = 1; rank < ACTORS; rank += 1) {
    const chosen = new Set(Array.from({ length: 1 + Math.floor(random() * BACKERS_AT_MOST) }, () => backer(random)));
    chosen.delete(rank);
    for (const other of chosen) {
      const number = String(claims.length + 1);
      claims.push({
        ...claimOf(reportId, number, sourceId(other % SOURCES)),
        when: null,
        says: `${actorId(other)} backs ${actorId(rank)}.`,
        about: {
          relationship: 'BACKED_BY',
          subjectId: actorId(rank),
          objectId: actorId(other),
          means: [MEANS[other % MEANS.length] ?? 'WEAPONS'],
        },
      });
    }
  }
  return claims;
}

/** What all claims of the conflict have in common. */
export function claimOf(
  reportId: string,
  number: string,
  claimant: string,
): Omit<ClaimRecord, 'about' | 'says' | 'when'> {
  return {
    id: `${reportId.replace('report:', 'claim:')}/${number}`,
    number,
    reportId,
    paragraph: 1,
    polarity: 'AFFIRMS',
    mode: 'FACT',
    basis: 'TOLD',
    said: null,
    credibility: null,
    reviewState: 'UNREVIEWED',
    ownVoice: false,
    claimants: [claimant],
    through: [],
    figures: [],
  };
}
