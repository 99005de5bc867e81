import type { OperationKind, Polarity, Role } from '../../src/generated/types.ts';
import type {
  ActorRecord,
  ClaimRecord,
  DateRecord,
  LocationRecord,
  OperationAccount,
  Records,
  RelationRecord,
  ReportRecord,
  SourceRecord,
} from '../../src/intake/records.ts';

/** Made-up records of a war between Reds and Blues; each builder takes what a test wants to differ. */
export const NOTHING: Records = { actors: [], locations: [], sources: [], operations: [], reports: [], claims: [] };

export function day(text: string): DateRecord {
  return { edtf: text, earliest: text, latest: text, precision: 'DAY' };
}

export function actor(name: string, further: Partial<ActorRecord> = {}): ActorRecord {
  return { id: `actor:${name}`, name, kind: 'ARMED_FORCE', side: 'UNKNOWN', description: null, names: [], ...further };
}

export function location(name: string, further: Partial<LocationRecord> = {}): LocationRecord {
  return {
    id: `location:${name}`,
    name,
    kind: 'TOWN',
    point: null,
    precision: 'NONE',
    admin1: null,
    admin2: null,
    country: null,
    authority: null,
    within: [],
    near: [],
    names: [],
    ...further,
  };
}

export function source(name: string, further: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: `source:${name}`,
    name,
    kind: 'OUTLET',
    side: 'INDEPENDENT',
    reliability: 'B',
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
    ...further,
  };
}

export function report(name: string, further: Partial<ReportRecord> = {}): ReportRecord {
  return {
    id: `report:${name}`,
    sourceId: 'source:gazette',
    title: null,
    url: `https://example.org/${name}`,
    published: day('2017-06-05'),
    knownAt: '2017-06-05T00:00:00.000Z',
    language: 'en',
    version: 1,
    handling: 'CLEAR',
    contentHash: 'f'.repeat(64),
    cites: [],
    retracts: [],
    ...further,
  };
}

/** A claim of the report `june` unless told otherwise, by the gazette in its own voice. */
export function claim(
  number: string,
  about: RelationRecord | OperationAccount,
  further: Partial<ClaimRecord> = {},
): ClaimRecord {
  const reportId = further.reportId ?? 'report:june';
  return {
    id: `claim:${reportId.slice('report:'.length)}/${number}`,
    number,
    reportId,
    paragraph: 3,
    polarity: 'AFFIRMS',
    mode: 'FACT',
    basis: 'UNKNOWN',
    when: null,
    said: null,
    says: null,
    credibility: null,
    reviewState: 'UNREVIEWED',
    ownVoice: true,
    claimants: ['source:gazette'],
    through: [],
    about,
    figures: [],
    ...further,
  };
}

/** Reds attack Blues at Ford. */
export function account(
  operation: string,
  operationKind: OperationKind,
  further: Partial<OperationAccount> = {},
): OperationAccount {
  return {
    operationId: `operation:${operation}`,
    operationKind,
    outcome: null,
    participants: [who('reds', 'ATTACKER'), who('blues', 'DEFENDER')],
    places: [{ locationId: 'location:ford', role: 'SITE', fromDirections: [] }],
    ...further,
  };
}

export function who(name: string, role: Role): OperationAccount['participants'][number] {
  return { actorId: `actor:${name}`, role };
}

export function where(
  name: string,
  role: OperationAccount['places'][number]['role'],
): OperationAccount['places'][number] {
  return { locationId: `location:${name}`, role, fromDirections: [] };
}

export function relation(
  relationship: RelationRecord['relationship'],
  subjectId: string,
  objectId: string,
  means: RelationRecord['means'] = [],
): RelationRecord {
  return { relationship, subjectId, objectId, means };
}

/** A small war: a capture that two say and one denies, an air strike, backers, enemies, talks, a plan. */
export function war(further: Partial<Records> = {}): Records {
  const denied: Polarity = 'DENIES';
  return {
    actors: [
      actor('reds', { side: 'GOVERNMENT', names: [{ text: 'الحمر', language: 'ar', strength: 'STRONG' }] }),
      actor('blues', { side: 'OPPOSITION', names: [{ text: 'rebels', language: 'en', strength: 'WEAK' }] }),
      actor('patron', { kind: 'STATE', side: 'COALITION', description: 'A distant state.' }),
      actor('red-guards', { kind: 'UNIT', side: 'GOVERNMENT' }),
    ],
    locations: [
      location('ford', {
        point: { latitude: 35.5, longitude: 38 },
        precision: 'EXACT',
        within: ['location:valley'],
        near: [{ locationId: 'location:hill', bearing: 'SE', distanceKilometres: 4 }],
        names: [{ text: 'Fordah', language: 'ar-Latn', strength: 'STRONG' }],
      }),
      location('hill'),
      location('valley', { kind: 'AREA', admin1: 'North', country: 'SY', authority: 'made up' }),
    ],
    sources: [
      source('gazette'),
      source('red-radio', {
        side: 'GOVERNMENT',
        reliability: 'D',
        ownedBy: ['actor:reds'],
        alignedWith: ['actor:patron'],
      }),
    ],
    operations: [
      { id: 'operation:ford-capture', name: 'Ford capture' },
      { id: 'operation:hill-strike', name: 'Hill strike' },
      { id: 'operation:talks', name: 'Talks' },
      { id: 'operation:march', name: 'March' },
    ],
    reports: [
      report('june', { cites: ['source:red-radio', 'actor:blues'] }),
      report('radio', {
        sourceId: 'source:red-radio',
        title: 'Evening bulletin',
        knownAt: '2017-06-04T18:30:00.000Z',
        handling: 'AMBER',
        retracts: ['report:june'],
      }),
    ],
    claims: [
      claim('1', account('ford-capture', 'CAPTURE', { outcome: 'SUCCEEDED' }), { when: day('2017-06-04') }),
      claim('2', account('ford-capture', 'CAPTURE'), {
        polarity: denied,
        ownVoice: false,
        claimants: ['actor:blues'],
        through: ['source:red-radio'],
      }),
      claim(
        '3',
        account('ford-capture', 'CAPTURE', { outcome: 'SUCCEEDED', participants: [who('red-guards', 'ATTACKER')] }),
        {
          reportId: 'report:radio',
          ownVoice: false,
          claimants: ['source:red-radio', 'actor:reds'],
          when: { edtf: '2017-06-03/2017-06-04', earliest: '2017-06-03', latest: '2017-06-04', precision: 'INTERVAL' },
          said: day('2017-06-04'),
          figures: [
            { measure: 'KILLED', of: 'actor:blues', low: 81, high: null, approximate: false, text: '>80' },
            { measure: 'DESTROYED', of: 'vehicles', low: 36, high: 36, approximate: true, text: '~36' },
          ],
        },
      ),
      claim('4', account('hill-strike', 'AIR_STRIKE', { places: [where('hill', 'SITE')] }), {
        credibility: 2,
        says: 'Hit.',
      }),
      claim(
        '5',
        account('talks', 'NEGOTIATION', { participants: [who('reds', 'PARTY'), who('blues', 'PARTY')], places: [] }),
      ),
      claim('6', account('march', 'ADVANCE', { places: [where('hill', 'OBJECTIVE')] }), {
        mode: 'INTENT',
        when: day('2017-07-01'),
      }),
      claim('7', relation('BACKED_BY', 'actor:blues', 'actor:patron', ['WEAPONS', 'TRAINING'])),
      claim('8', relation('FIGHTS', 'actor:reds', 'actor:blues')),
      claim('13b', relation('FIGHTS', 'actor:blues', 'actor:reds'), {
        reportId: 'report:radio',
        claimants: ['source:red-radio'],
      }),
      claim('9', relation('PART_OF', 'actor:red-guards', 'actor:reds')),
      claim('10', relation('FOLLOWED', 'operation:march', 'operation:ford-capture')),
      claim('11', relation('CONTROLS', 'actor:blues', 'location:hill'), { when: day('2017-06-02') }),
    ],
    ...further,
  };
}

/** The records with one claim told otherwise. */
export function change(records: Records, id: string, fields: Partial<Records['claims'][number]>): Records {
  return { ...records, claims: records.claims.map((one) => (one.id === id ? { ...one, ...fields } : one)) };
}

/** The war with one claim fewer. */
export function without(id: string): Records {
  return { ...war(), claims: war().claims.filter((one) => one.id !== id) };
}
