import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FigureRecord } from '../../src/intake/records.ts';
import { createServer } from '../../src/server/http.ts';
import { ask, emptyGraph, importInto } from '../store/graph.ts';
import { account, claim, day, report, war } from '../store/records.ts';

const database = emptyGraph();
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  server = await createServer(database, pino({ level: 'error' }));
});
afterAll(() => server.close());
beforeEach(() => importInto(database, war()));

interface Answer {
  readonly buckets: readonly Record<string, unknown>[];
  readonly coordinates: readonly string[];
  readonly errors: readonly { readonly extensions: object }[] | undefined;
}

async function distribution(argumentsText: string, fields = 'key count'): Promise<Answer> {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'sitrep-trace': '1' },
    payload: { query: `{ distribution(${argumentsText}) { buckets { ${fields} } } }` },
  });
  const { data, errors, extensions } = response.json();
  const trace: { coordinate: string }[] = extensions?.trace ?? [];
  return { buckets: data?.distribution?.buckets, coordinates: trace.map(({ coordinate }) => coordinate), errors };
}

/** The same question through a lens that lets all pass, so that the index cannot tell. */
const ALL = 'view: { lens: { modes: [FACT, INTENT, FORECAST, WARNING] } }';

describe('operations', () => {
  test.each(['DAY', 'MONTH', 'KIND'])('by %s are the same from the index as one by one', async (by) => {
    const indexed = await distribution(`of: OPERATIONS, by: ${by}`);
    const looked = await distribution(`of: OPERATIONS, by: ${by}, ${ALL}`);
    expect(indexed.buckets).toEqual(looked.buckets);
    expect(indexed.coordinates).toEqual(['Query.distribution.fromIndex']);
    expect(looked.coordinates).toEqual(['Query.distribution.size', 'Query.distribution.counts']);
  });

  test('by kind are counted, most first', async () => {
    await importInto(database, {
      ...war(),
      claims: [...war().claims, claim('15', account('raid', 'AIR_STRIKE'))],
      operations: [...war().operations, { id: 'operation:raid', name: 'Raid' }],
    });
    expect((await distribution('of: OPERATIONS, by: KIND')).buckets).toEqual([
      { key: 'AIR_STRIKE', count: 2 },
      { key: 'ADVANCE', count: 1 },
      { key: 'CAPTURE', count: 1 },
      { key: 'NEGOTIATION', count: 1 },
    ]);
  });

  test('that nobody may see, that all rejected or that were not known by then are not counted', async () => {
    const strike = (further: object) => importInto(database, { ...war(), ...further });
    await strike({
      reports: [
        report('june', { handling: 'RED', cites: ['source:red-radio', 'actor:blues'] }),
        ...war().reports.slice(1),
      ],
    });
    expect((await distribution('of: OPERATIONS, by: KIND')).buckets).toEqual([]);
    await strike({
      claims: war().claims.map((one) => (one.id === 'claim:june/4' ? { ...one, reviewState: 'REJECTED' } : one)),
    });
    const kinds = (await distribution('of: OPERATIONS, by: KIND')).buckets.map(({ key }) => key);
    expect(kinds).toEqual(['ADVANCE', 'CAPTURE', 'NEGOTIATION']);
    expect((await distribution('of: OPERATIONS, by: KIND, view: { knownAt: "2017-06-04" }')).buckets).toEqual([]);
  });

  test('that their source took back are counted until it did', async () => {
    const july = report('july', { knownAt: '2017-07-01T00:00:00.000Z', retracts: ['report:june'] });
    await importInto(database, { ...war(), reports: [...war().reports, july] });
    const kinds = async (view: string) =>
      (await distribution(`of: OPERATIONS, by: KIND, view: { ${view} }`)).buckets.map(({ key }) => key);
    const before = 'knownAt: "2017-06-30"';
    expect(await kinds(before)).toEqual(['ADVANCE', 'AIR_STRIKE', 'CAPTURE', 'NEGOTIATION']);
    expect(await kinds(`${before}, lens: {}`)).toEqual(await kinds(before));
    expect(await kinds('knownAt: "2017-07-02"')).toEqual([]);
  });

  test('by actor count once however many roles it has, and bring the actor', async () => {
    const both = account('talks', 'NEGOTIATION', {
      participants: [
        { actorId: 'actor:reds', role: 'PARTY' },
        { actorId: 'actor:reds', role: 'MEDIATOR' },
      ],
    });
    await importInto(database, { ...war(), claims: [...war().claims, claim('14', both)] });
    const { buckets } = await distribution('of: OPERATIONS, by: ACTOR', 'key count entity { name }');
    expect(buckets).toEqual([
      { key: 'actor:blues', count: 4, entity: { name: 'blues' } },
      { key: 'actor:reds', count: 4, entity: { name: 'reds' } },
    ]);
  });

  test('are those that where lets through', async () => {
    const where = 'where: { kind: [CAPTURE, ADVANCE], day: { to: "2017-06-30" } }';
    expect((await distribution(`of: OPERATIONS, by: KIND, ${where}`)).buckets).toEqual([{ key: 'CAPTURE', count: 1 }]);
    expect((await distribution(`of: OPERATIONS, by: PLACE, ${where}`)).buckets).toEqual([
      { key: 'location:ford', count: 1 },
    ]);
    expect(
      (
        await distribution(
          'of: OPERATIONS, by: DAY, where: { locations: ["location:hill"], day: { to: "2017-06-30" } }',
        )
      ).buckets,
    ).toEqual([{ key: '2017-06-05', count: 1 }]);
  });
});

describe('where actors or places are named', () => {
  const FORD = 'locations: ["location:ford"]';
  const { size, sizes, counts } = {
    size: 'Query.distribution.size',
    sizes: 'Query.distribution.sizes',
    counts: 'Query.distribution.counts',
  };

  test.each([
    ['of a place', `{ ${FORD} }`],
    ['of two places', '{ locations: ["location:ford", "location:hill"] }'],
    ['of an actor', '{ actors: ["actor:reds"] }'],
    ['of an actor at a place', `{ actors: ["actor:reds"], ${FORD} }`],
    ['of an actor, or at a place', `{ or: [{ actors: ["actor:red-guards"] }, { ${FORD} }] }`],
    ['of a place in some days', `{ ${FORD}, day: { to: "2017-06-30" } }`],
    ['of a place, or of any of a kind', `{ or: [{ ${FORD} }, { kind: [AIR_STRIKE] }] }`],
  ])('operations %s are counted as the list of them has them', async (_, where) => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `{ operations(where: ${where}, first: 100) { nodes { kind } } }` },
    });
    const kinds: string[] = response.json().data.operations.nodes.map(({ kind }: { kind: string }) => kind);
    const { buckets } = await distribution(`of: OPERATIONS, by: KIND, where: ${where}`);
    expect(kinds.length).toBeGreaterThan(0);
    expect(buckets.flatMap(({ key, count }) => Array(Number(count)).fill(key)).sort()).toEqual(kinds.sort());
  });

  test('no more operations are looked at than they have, or than there are in the days', async () => {
    await ask(
      database,
      "UNWIND range(1, 50001) AS n CREATE (:Node:Entity:Operation {id: 'operation:many-' + n, name: 'x', kind: 'CLASH', day: '2010-01-01', claims: []})",
    );
    const few = await distribution(`of: OPERATIONS, by: KIND, where: { ${FORD} }`);
    expect(few.errors).toBeUndefined();
    expect(few.coordinates).toEqual([sizes, size, counts]);
    expect((await distribution('of: OPERATIONS, by: ACTOR')).errors?.[0]?.extensions).toMatchObject({ limit: 50_000 });
  });
});

test('claims are counted with the operations they are about, those that the view hides left out', async () => {
  expect((await distribution('of: CLAIMS, by: KIND')).buckets).toContainEqual({ key: 'CAPTURE', count: 2 });
  expect((await distribution('of: CLAIMS, by: SIDE')).buckets).toEqual([
    { key: 'GOVERNMENT', count: 5 },
    { key: 'OPPOSITION', count: 5 },
  ]);
});

describe('deaths', () => {
  const people = (low: number, high: number): FigureRecord[] => [
    { measure: 'KILLED', of: 'people', low, high, approximate: false, text: '' },
  ];
  const told = (id: string, figures: FigureRecord[], reportId: string, number: string) =>
    claim(number, account(id, 'CLASH'), { reportId, figures, when: day('2017-06-01') });

  beforeEach(() =>
    importInto(database, {
      ...war(),
      operations: [...war().operations, { id: 'operation:one', name: 'One' }, { id: 'operation:two', name: 'Two' }],
      reports: [
        ...war().reports,
        report('july', { knownAt: '2017-07-05T00:00:00.000Z' }),
        report('rival', { sourceId: 'source:red-radio' }),
      ],
      claims: [
        ...war().claims,
        told('one', people(2, 4), 'report:june', '20'),
        told('two', people(10, 10), 'report:june', '21'),
        told('two', people(12, 12), 'report:july', '1'),
        told('one', people(90, 90), 'report:rival', '1'),
      ],
    }),
  );

  const GAZETTE = 'of: DEATHS, by: MONTH, dataSet: "source:gazette"';

  test('are those of one data set, by its newest figure for each operation', async () => {
    const { buckets } = await distribution(GAZETTE, 'key count low best high');
    expect(buckets).toEqual([{ key: '2017-06', count: 2, low: 14, best: null, high: 16 }]);
  });

  test('are those that were known by then', async () => {
    const { buckets } = await distribution(`${GAZETTE}, view: { knownAt: "2017-06-30" }`, 'count low high');
    expect(buckets).toEqual([{ count: 2, low: 12, high: 14 }]);
  });

  test.each([
    ['without a data set', 'of: DEATHS, by: MONTH', 'dataSet'],
    ['with one where no figures are asked for', 'of: CLAIMS, by: MONTH, dataSet: "source:gazette"', 'dataSet'],
    ['in more groups than there may be', `${GAZETTE}, first: 1001`, 'first'],
  ])('are refused %s', async (_, argumentsText, argument) => {
    expect((await distribution(argumentsText)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_ARGUMENT',
      argument,
    });
  });
});

test('more operations than may be looked at one by one are refused', async () => {
  await ask(
    database,
    "UNWIND range(1, 20001) AS n CREATE (:Node:Entity:Operation {id: 'operation:many-' + n, name: 'x', kind: 'CLASH', day: '2010-01-01', claims: []})",
  );
  const wide = await distribution('of: DEATHS, by: MONTH, dataSet: "source:gazette"');
  expect(wide.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', argument: 'where', limit: 20_000 });
  const narrow = 'where: { day: { from: "2017-01-01" } }';
  expect((await distribution(`of: DEATHS, by: MONTH, dataSet: "source:gazette", ${narrow}`)).errors).toBeUndefined();
});
