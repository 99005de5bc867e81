import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OperationKind } from '../../src/generated/types.ts';
import { profileOf } from '../../src/judgement/eventProfile.ts';
import { type EventProfile, isToldApart, likenessOf, type Party } from '../../src/judgement/sameEvent.ts';
import { boxAround, kilometresBetween, type Located, placeMatch } from '../../src/judgement/samePlace.ts';
import { capture, claim, operation, report, view, world } from './building.ts';

const place = (id: string, further: Partial<Located> = {}): Located => ({
  id,
  point: null,
  wholes: [],
  describedBy: [],
  admin1: null,
  admin2: null,
  ...further,
});
const party = (id: string, further: Partial<Party> = {}): Party => ({
  id,
  side: null,
  strong: [],
  weak: [],
  wholes: [],
  wholesNamed: [],
  ...further,
});
const event = (further: Partial<EventProfile> = {}): EventProfile => ({
  operationId: 'one',
  kinds: ['CLASH'],
  spans: [{ start: '2017-06-02', end: '2017-06-02' }],
  places: [place('town')],
  parties: [party('reds'), party('blues')],
  reports: ['report:one'],
  publishers: ['gazette'],
  ...further,
});
/** Score and words of one criterion, between an event and one that differs in this. */
const reason = (criterion: string, one: Partial<EventProfile>, other: Partial<EventProfile>) => {
  const found = likenessOf(event(one), event(other)).reasons.find((each) => each.criterion === criterion);
  return [found?.score, found?.words];
};

const id = fc.constantFrom('a', 'b', 'c', 'd');
const ids = fc.uniqueArray(id, { maxLength: 2 });
const anyPlace: fc.Arbitrary<Located> = fc.record({
  id,
  point: fc.option(
    fc.record({
      latitude: fc.double({ min: 35, max: 36, noNaN: true }),
      longitude: fc.double({ min: 38, max: 39, noNaN: true }),
    }),
  ),
  wholes: ids,
  describedBy: ids,
  admin1: fc.option(id),
  admin2: fc.option(id),
});
const anyParty: fc.Arbitrary<Party> = fc.record({
  id,
  side: fc.option(fc.constantFrom('GOVERNMENT', 'OPPOSITION')),
  strong: ids,
  weak: ids,
  wholes: ids,
  wholesNamed: ids,
});
const anySpan = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })).map(([start, length]) => ({
  start: `2017-06-0${start}`,
  end: `2017-06-${String(start + length).padStart(2, '0')}`,
}));
const kind = fc.constantFrom<OperationKind>(
  'CLASH',
  'CAPTURE',
  'AIR_STRIKE',
  'AGREEMENT',
  'STATE_BASED_VIOLENCE',
  'ONE_SIDED_VIOLENCE',
);
const anyEvent = (least = 0): fc.Arbitrary<EventProfile> =>
  fc.record({
    operationId: id,
    kinds: fc.uniqueArray(kind, { minLength: 1, maxLength: 2 }),
    spans: fc.array(anySpan, { minLength: least, maxLength: 3 }),
    places: fc.uniqueArray(anyPlace, { minLength: least, maxLength: 3, selector: (one) => one.id }),
    parties: fc.uniqueArray(anyParty, { minLength: least, maxLength: 3, selector: (one) => one.id }),
    reports: ids,
    publishers: ids,
  });

describe('For any two operations', () => {
  test('the likeness is the same from either end, and so is whether they are told apart', () => {
    fc.assert(
      fc.property(anyEvent(), anyEvent(), (a, b) => {
        expect(likenessOf(a, b)).toEqual(likenessOf(b, a));
        expect(isToldApart(a, b)).toBe(isToldApart(b, a));
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which things are told does not matter', () => {
    const reversed = (of: EventProfile): EventProfile => ({
      ...of,
      kinds: of.kinds.toReversed(),
      spans: of.spans.toReversed(),
      places: of.places.toReversed(),
      parties: of.parties.toReversed(),
    });
    fc.assert(
      fc.property(anyEvent(), anyEvent(), (a, b) => {
        expect(likenessOf(reversed(a), reversed(b))).toEqual(likenessOf(a, b));
      }),
      { numRuns: 500 },
    );
  });

  test('the score is the weighted sum of the reasons, or 0 where they are apart in place or time', () => {
    fc.assert(
      fc.property(anyEvent(), anyEvent(), (a, b) => {
        const { score, reasons } = likenessOf(a, b);
        expect(reasons.map((one) => one.criterion)).toEqual(['PLACE', 'TIME', 'PARTIES', 'KIND']);
        const sum = reasons.reduce((total, one) => total + one.weight * (one.score ?? 0), 0);
        const isApart = reasons.slice(0, 2).some((one) => one.score === 0);
        expect([0, isApart ? 0 : 1].some((factor) => Math.abs(score - factor * sum) < 0.006)).toBe(true);
        expect([score >= 0, score <= 1, score === 0 || !isApart]).toEqual([true, true, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('one that is told in full is like itself by 1', () => {
    fc.assert(
      fc.property(anyEvent(1), (a) => {
        expect(likenessOf(a, a).score).toBe(1);
      }),
    );
  });

  test('another date of one whose dates are told makes them no less alike', () => {
    fc.assert(
      fc.property(anyEvent(1), anyEvent(1), anySpan, (a, b, span) => {
        const more = likenessOf({ ...a, spans: [...a.spans, span] }, b).score;
        expect(more).toBeGreaterThanOrEqual(likenessOf(a, b).score);
      }),
    );
  });
});

test('Operations that are apart in place or in time are not alike, whatever else they have in common', () => {
  const elsewhere = { places: [place('village', { admin1: 'rk' })] };
  const weeksLater = { spans: [{ start: '2017-06-20', end: '2017-06-20' }] };
  expect(likenessOf(event({ places: [place('town', { admin1: 'alb' })] }), event(elsewhere)).score).toBe(0);
  expect(likenessOf(event(), event(weeksLater)).score).toBe(0);
  expect(likenessOf(event(), event({ places: [], spans: [] })).score).toBe(0.35);
});

describe('Place', () => {
  const at = (latitude: number, longitude: number) => ({ point: { latitude, longitude } });
  const pair = (a: Partial<Located>, b: Partial<Located>) => {
    const { score, words } = placeMatch(place('a', a), place('b', b));
    return [score, words];
  };

  test.each<[string, Partial<Located>, Partial<Located>, number | null]>([
    ['one in the other', { wholes: ['b'] }, {}, 0.6],
    ['one described by the other', {}, { describedBy: ['a'] }, 0.7],
    ['both described by a third', { describedBy: ['c'] }, { describedBy: ['c'] }, 0.5],
    ['one governorate, without a point', { admin1: 'alb' }, { admin1: 'alb', ...at(35, 38) }, 0.25],
    ['one district, without a point', { admin1: 'alb', admin2: 'mnbj' }, { admin1: 'alb', admin2: 'mnbj' }, 0.4],
    ['other governorates', { admin1: 'alb' }, { admin1: 'rk' }, 0],
    ['nothing that can be compared', {}, at(35, 38), null],
  ])('of %s', (_, a, b, score) => {
    expect(pair(a, b)[0]).toBe(score);
  });

  test('by distance falls from 0.9 to 0 at 25 km', () => {
    expect(pair(at(35, 38), at(35, 38))).toEqual([0.9, 'less than 1 km apart']);
    const [score, words] = pair(at(35.9696, 38.0284), at(35.9044, 38.0284));
    expect([Number(score).toFixed(2), words]).toEqual(['0.64', '7 km apart']);
    expect(pair(at(35, 38), at(35.3, 38))).toEqual([0, '33 km apart']);
  });

  test('is looked for in a box that holds all within 25 km', () => {
    const degree = (range: number) => fc.double({ min: -range, max: range, noNaN: true });
    const point = fc.record({ latitude: degree(89), longitude: degree(179) });
    fc.assert(
      fc.property(point, degree(0.4), degree(0.4), (centre, north, east) => {
        const other = { latitude: centre.latitude + north, longitude: centre.longitude + east };
        const box = boxAround(centre);
        const inside =
          box.south <= other.latitude &&
          other.latitude <= box.north &&
          box.west <= other.longitude &&
          other.longitude <= box.east;
        expect(inside || kilometresBetween(centre, other) > 25 || Math.abs(other.longitude) > 180).toBe(true);
      }),
    );
  });
});

describe('Time', () => {
  const on = (start: string, end = start) => ({ spans: [{ start: `2017-06-${start}`, end: `2017-06-${end}` }] });
  test.each([
    ['on the same day', on('02'), on('02'), 1],
    ['on the same dates', on('02', '03'), on('02', '03'), 1],
    ['on dates that overlap', on('02'), on('01', '04'), 0.63],
    ['one day apart', on('02'), on('03'), 0.4],
    ['3 days apart', on('02'), on('05'), 0.1],
    ['4 days apart', on('02'), on('06'), 0],
    ['when it was is not told', on('02'), { spans: [] }, null],
  ])('%s', (words, one, other, score) => {
    expect(reason('TIME', one, other)).toEqual([score, words]);
  });
});

describe('Parties', () => {
  const of = (further: Partial<Party>) => ({ parties: [party('reds', further)] });
  const other = (further: Partial<Party>) => ({ parties: [party('army', further)] });
  test.each<[string, Partial<EventProfile>, Partial<EventProfile>, number | null]>([
    ['of one name', of({ strong: ['x'] }), other({ strong: ['x'] }), 0.9],
    ['of which one is part of the other', of({ wholes: ['army'] }), other({}), 0.7],
    ['of which one is part of a namesake of the other', of({ wholesNamed: ['x'] }), other({ strong: ['x'] }), 0.7],
    ['of a weak name in common', of({ strong: ['x'] }), other({ weak: ['x'] }), 0.6],
    ['of one side', of({ side: 'GOVERNMENT' }), other({ side: 'GOVERNMENT' }), 0.4],
    ['that have nothing in common', of({}), other({}), 0],
    ['that are not told', of({}), { parties: [] }, null],
  ])('%s', (_, one, two, score) => {
    expect(reason('PARTIES', one, two)[0]).toBe(score);
  });

  test('that only one tells of lower the score', () => {
    expect(reason('PARTIES', {}, { parties: [party('reds')] })[0]).toBe(0.75);
  });
});

describe('Kind', () => {
  test.each<[OperationKind, OperationKind, number]>([
    ['CAPTURE', 'ENCIRCLEMENT', 0.7],
    ['CAPTURE', 'AIR_STRIKE', 0.3],
    ['CAPTURE', 'STATE_BASED_VIOLENCE', 0.6],
    ['AGREEMENT', 'STATE_BASED_VIOLENCE', 0],
    ['NON_STATE_VIOLENCE', 'STATE_BASED_VIOLENCE', 0],
    ['CAPTURE', 'AGREEMENT', 0],
  ])('%s and %s', (a, b, score) => {
    expect(reason('KIND', { kinds: [a] }, { kinds: [b] })[0]).toBe(score);
  });
});

describe('Two operations are told apart', () => {
  test('by one report that tells of both, and by one data set that is all that tells of them', () => {
    const others = { reports: ['report:two'], publishers: ['courier'] };
    expect(isToldApart(event(), event(others))).toBe(false);
    expect(isToldApart(event(), event({ ...others, reports: ['report:one', 'report:two'] }))).toBe(true);
    expect(isToldApart(event(), event({ ...others, publishers: ['gazette'] }))).toBe(true);
  });
});

describe('A profile', () => {
  const atlas = { places: new Map([['town', place('town')]]), names: new Map() };
  const at = view(null, '2017-06-30');
  const told = [
    claim(report('a', '2017-06-02'), capture('take', 'tiger-forces', 'town'), { when: '2017-06-01' }),
    claim(report('b', '2017-06-03'), operation('take', 'ATTACK', { PARTY: 'saa' }, 'elsewhere')),
    claim(report('c', '2017-06-03'), capture('take', 'sdf', 'town'), { polarity: 'DENIES', when: '2017-06-09' }),
    claim(report('d', '2017-06-03'), capture('take', 'isis', 'town'), { mode: 'FORECAST', when: '2017-06-08' }),
  ];

  test('gathers what is affirmed as a fact by all', () => {
    expect(profileOf('take', told, world, at, atlas)).toMatchObject({
      kinds: ['ATTACK', 'CAPTURE'],
      spans: [{ start: '2017-06-01', end: '2017-06-01' }],
      places: [{ id: 'town' }],
      parties: [
        { id: 'saa', side: 'GOVERNMENT' },
        { id: 'tiger-forces', wholes: ['pro-government', 'saa', 'syria'] },
      ],
      publishers: ['a', 'b'],
    });
  });

  test('is none of what is only denied or forecast', () => {
    expect(profileOf('take', told.slice(2), world, at, atlas)).toBeNull();
  });
});
