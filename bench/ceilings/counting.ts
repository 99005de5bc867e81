import { sourceId } from '../conflict/world.ts';
import {
  type CeilingQuestion,
  each,
  HUB,
  LENS,
  lookedAt,
  PLACE,
  page,
  QUARTER,
  QUIET_PLACE,
  RIVAL,
  YEAR,
} from './question.ts';

/** What is put in order of time, and what is counted. */
export const counting: readonly CeilingQuestion[] = [
  {
    name: 'timeline-of-actor',
    title: '20 operations of the hub actor in order of day, from its first',
    query: `{ timeline(of: ["${HUB}"]) { nodes { day dated operation { id name kind } } } }`,
    statements: 5,
    hits: page(5_000),
  },
  {
    name: 'timeline-of-place',
    title: 'the same at the place that has most',
    query: `{ timeline(of: ["${PLACE}"]) { nodes { day dated operation { id name kind } words { kind } } } }`,
    statements: 5,
    hits: page(5_000),
  },
  {
    name: 'timeline-of-both',
    title: 'the same of the hub actor, its rival and the hub place together, within a year',
    query: `{ timeline(of: ["${HUB}", "${RIVAL}", "${PLACE}"], from: "2015-01-01", to: "2015-12-31", first: 100) { nodes { day operation { id name } } } }`,
    statements: 3,
    hits: page(30_000),
  },
  {
    name: 'timeline-count',
    title: 'how many operations the timeline of the hub actor has',
    query: `{ timeline(of: ["${HUB}"], first: 1) { totalCount } }`,
    statements: 2,
    hits: each(7),
  },
  ...['DAY', 'MONTH', 'KIND'].map((by) => distribution('all', `by: ${by}`, `all operations by ${by}`, 1, each(1.1))),
  ...['ACTOR', 'PLACE', 'SIDE'].map((by) => ({
    ...distribution('all', `by: ${by}`, `all operations by ${by}`, 2, { 16000: lookedAt(16_000), 320000: 60_000 }),
    refusedAt: [320_000] as const,
  })),
  ...['DAY', 'MONTH', 'KIND'].map((by) =>
    distribution('year', `by: ${by}, where: { ${YEAR} }`, `operations of a year by ${by}`, 1, each(0.2)),
  ),
  ...['ACTOR', 'PLACE', 'SIDE'].map((by) =>
    distribution('quarter', `by: ${by}, where: { ${QUARTER} }`, `operations of a quarter by ${by}`, 2, each(2)),
  ),
  ...['DAY', 'MONTH', 'KIND', 'ACTOR', 'PLACE', 'SIDE'].flatMap((by) => [
    {
      ...distribution('hub', `by: ${by}, where: { actors: ["${HUB}"] }`, `operations of the hub actor by ${by}`, 3, {
        16000: lookedAt(16_000),
        320000: 250_000,
      }),
      refusedAt: [320_000] as const,
    },
    distribution(
      'hub-quarter',
      `by: ${by}, where: { actors: ["${HUB}"], ${QUARTER} }`,
      `operations of the hub actor in a quarter by ${by}`,
      3,
      { 16000: 80_000, 320000: 700_000 },
    ),
    distribution('place', `by: ${by}, where: { locations: ["${PLACE}"] }`, `operations at the hub place by ${by}`, 3, {
      16000: 100_000,
      320000: lookedAt(50_000),
    }),
    distribution(
      'quiet-place',
      `by: ${by}, where: { locations: ["${QUIET_PLACE}"] }`,
      `operations at a place that has few by ${by}`,
      3,
      page(5_000),
    ),
  ]),
  ...['MONTH', 'ACTOR', 'PLACE'].map((by) => ({
    ...distribution(
      'lens',
      `by: ${by}, where: { ${QUARTER} }`,
      `operations of a quarter by ${by}, through a lens`,
      2,
      each(4),
    ),
    query: `{ distribution(of: OPERATIONS, by: ${by}, where: { ${QUARTER} }, ${LENS}) { bucketCount buckets { key count } } }`,
  })),
  {
    name: 'claims-by-month',
    title: 'claims about the operations of a quarter by MONTH',
    query: `{ distribution(of: CLAIMS, by: MONTH, where: { ${QUARTER} }) { bucketCount buckets { key count } } }`,
    statements: 2,
    hits: each(2),
  },
  {
    name: 'deaths-by-month',
    title: 'deaths by one data set, of which it tells none, in the operations of a quarter by MONTH',
    query: `{ distribution(of: DEATHS, by: MONTH, dataSet: "${sourceId(0)}", where: { ${QUARTER} }) { bucketCount buckets { key count } } }`,
    statements: 2,
    hits: each(2),
    findsNothing: true,
  },
];

function distribution(
  of: string,
  asked: string,
  title: string,
  statements: number,
  hits: CeilingQuestion['hits'],
): CeilingQuestion {
  const by = /by: (\w+)/.exec(asked)?.[1]?.toLowerCase();
  const query = `{ distribution(of: OPERATIONS, ${asked}) { bucketCount buckets { key count } } }`;
  return { name: `${of}-by-${by}`, title, query, statements, hits };
}
