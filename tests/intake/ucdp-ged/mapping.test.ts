import { describe, expect, test } from 'vitest';
import { contentHash, recordsOf } from '../../../src/intake/ucdp-ged/mapping.ts';
import { eventOf, NOBODY } from './events.ts';
import type { Row } from './madeUp.ts';

const FIRST = { published: null, version: 1 };

const recordsFrom = (further: Row = {}, edition = FIRST) => recordsOf(eventOf(further), NOBODY, edition);
const claimFrom = (further: Row = {}) => {
  const [claim] = recordsFrom(further).claims;
  if (claim === undefined || !('operationId' in claim.about))
    throw new Error('a row makes one claim about an operation');
  return { ...claim, account: claim.about };
};

describe('a row', () => {
  test.each([
    ['1', 'STATE_BASED_VIOLENCE'],
    ['2', 'NON_STATE_VIOLENCE'],
    ['3', 'ONE_SIDED_VIOLENCE'],
  ])('of type %s is an operation of kind %s', (type, kind) => {
    expect(claimFrom({ type_of_violence: type }).account).toMatchObject({
      operationId: 'operation:ucdp-7',
      operationKind: kind,
    });
  });

  test.each(['1', '2'])('of type %s has two parties, since nobody tells who attacked', (type) => {
    expect(claimFrom({ type_of_violence: type }).account.participants).toEqual([
      { actorId: 'actor:ucdp-501', role: 'PARTY' },
      { actorId: 'actor:ucdp-502', role: 'PARTY' },
    ]);
  });

  test('of one-sided violence has an attacker and a target', () => {
    const further = { type_of_violence: '3', side_b: 'Civilians', side_b_new_id: '1' };
    expect(claimFrom(further).account.participants).toEqual([
      { actorId: 'actor:ucdp-501', role: 'ATTACKER' },
      { actorId: 'actor:ucdp-1', role: 'TARGET' },
    ]);
  });

  test('makes its sides actors of the kind that their names tell', () => {
    const kinds = (name: string) => recordsFrom({ side_b: name }).actors.map(({ kind }) => kind)[1];
    expect(['Government of Blueland', 'Civilians', 'Blue Army, Green Army', 'Blue Army'].map(kinds)).toEqual([
      'STATE',
      'CIVILIANS',
      'ALLIANCE',
      'ARMED_GROUP',
    ]);
  });

  test('is a claim of its origin in a report of the data set, which cites the article and its office', () => {
    const { reports, sources } = recordsFrom();
    const [article, report] = reports;
    expect(claimFrom()).toMatchObject({
      reportId: 'report:ucdp-7',
      ownVoice: false,
      claimants: ['source:ucdp-cited-mill-watch'],
      through: ['source:ucdp-cited-gazette'],
    });
    expect(report).toMatchObject({ id: 'report:ucdp-7', sourceId: 'source:ucdp-ged' });
    expect(report?.cites).toEqual(['source:ucdp-cited-mill-watch', 'source:ucdp-cited-gazette', article?.id]);
    expect(article).toMatchObject({
      sourceId: 'source:ucdp-cited-gazette',
      title: 'Clash 7 near the mill',
      knownAt: '2017-06-02T00:00:00.000Z',
    });
    expect(sources.map(({ id, kind }) => [id, kind])).toEqual([
      ['source:ucdp-ged', 'DATA_SET'],
      ['source:ucdp-cited-mill-watch', 'OUTLET'],
      ['source:ucdp-cited-gazette', 'OUTLET'],
    ]);
  });

  test('whose origin published the article itself did not come through anybody', () => {
    expect(claimFrom({ source_original: 'GAZETTE' })).toMatchObject({
      claimants: ['source:ucdp-cited-gazette'],
      through: [],
    });
  });

  test.each([
    ['a day', { date_prec: '1' }, { edtf: '2017-06-01', precision: 'DAY' }],
    [
      'an interval',
      { date_prec: '2', date_end: '2017-06-04' },
      { edtf: '2017-06-01/2017-06-04', latest: '2017-06-04', precision: 'INTERVAL' },
    ],
    [
      'about a day',
      { date_prec: '2' },
      { edtf: '2017-06-01~', earliest: '2017-05-31', latest: '2017-06-02', precision: 'APPROXIMATE' },
    ],
  ])('happened on %s as its precision says', (_, further, when) => {
    expect(claimFrom(further).when).toMatchObject(when);
  });

  test('counts as known from the newest day that it names', () => {
    const [, report] = recordsFrom({ source_article: '"Gazette,2017-06-09,A look back"' }).reports;
    expect(report).toMatchObject({
      published: { edtf: '2017-06-09/..', earliest: '2017-06-09', latest: null },
      knownAt: '2017-06-09T00:00:00.000Z',
    });
  });

  test('counts as known from when the user says that the file was published', () => {
    const date = { edtf: '2023-06', earliest: '2023-06-01', latest: '2023-06-30', precision: 'MONTH' } as const;
    const published = { date, knownAt: '2023-06-30T00:00:00.000Z' };
    const { reports, claims } = recordsOf(eventOf({}), NOBODY, { published, version: 3 });
    expect(reports[1]).toMatchObject({ published: date, knownAt: published.knownAt, version: 3 });
    expect(claims[0]?.said?.edtf).toBe('2017-06-02');
  });

  test('says in words how clear and precise UCDP holds it to be', () => {
    expect(claimFrom({ event_clarity: '2', date_prec: '4', where_prec: '5' }).says).toMatch(
      /Event clarity 2 \(less clear\), date precision 4 of 5, place precision 5 of 7\.$/,
    );
  });
});

describe('figures', () => {
  const figuresFrom = (further: Row) =>
    claimFrom(further).figures.map(({ of, text, approximate }) => [of, text, approximate]);

  test('are one total when the estimates agree, and the parts that are not 0', () => {
    expect(figuresFrom({})).toEqual([
      ['people', '3', false],
      ['actor:ucdp-501', '1', false],
      ['actor:ucdp-502', '2', false],
    ]);
  });

  test('are the bounds and the best estimate as an approximate one when they differ', () => {
    const further = {
      deaths_a: '0',
      deaths_b: '0',
      deaths_civilians: '4',
      deaths_unknown: '1',
      low: '4',
      best: '5',
      high: '9',
    };
    expect(figuresFrom(further)).toEqual([
      ['people', '4..9', false],
      ['people', '~5', true],
      ['civilians', '4', false],
      ['unidentified-people', '1', false],
    ]);
  });

  test('run from the least to the most where the file has the estimates out of order', () => {
    expect(figuresFrom({ low: '3', best: '2', high: '2' }).slice(0, 2)).toEqual([
      ['people', '2..3', false],
      ['people', '~2', true],
    ]);
  });
});

describe('the content hash', () => {
  test('is the same for the same event', () => {
    expect(contentHash(eventOf({ region: 'elsewhere' }))).toBe(contentHash(eventOf({})));
  });

  test('differs when anything differs that is taken in', () => {
    expect(contentHash(eventOf({ high: '4' }))).not.toBe(contentHash(eventOf({})));
  });
});
