import { actorId, governorateId, placeId, sourceId } from '../conflict/world.ts';

/** Operations in the graphs that are measured. */
export type GraphSize = 16_000 | 320_000;

export interface CeilingQuestion {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** The most statements that one answer takes. */
  readonly statements: number;
  /** The most db hits, by operations in the graph: what a reader would wait for, not what was measured. */
  readonly hits: Readonly<Record<GraphSize, number>>;
  /** The sizes at which the answer is to be a refusal that names the limit; left out: none. */
  readonly refusedAt?: readonly GraphSize[];
}

const HUB = actorId(0);
const RIVAL = actorId(1);
const RARE = actorId(299);
const PLACE = placeId(0);
const QUIET_PLACE = placeId(2_900);
const AREA = governorateId(0);
const YEAR = 'day: { from: "2015-01-01", to: "2015-12-31" }';
const BOX = 'box: { south: 34, west: 38, north: 34.2, east: 38.3 }';

/** A page costs the same at any size. */
const page = (most: number) => ({ 16000: most, 320000: most });
/** So many for each operation of the graph. */
const each = (most: number) => ({ 16000: 16_000 * most, 320000: 320_000 * most });

const GRAPH = 'nodes { id distance } edges { fromId type toId count } truncated hidden { nodeId type count atLeast }';
const PATHS = 'hops steps { from { id } to { id } standing }';

/** What is asked about whom has most, wherever somebody has most. */
export const questions: readonly CeilingQuestion[] = [
  {
    name: 'hub-list',
    title: 'the newest 20 operations of the hub actor',
    query: `{ actor(id: "${HUB}") { operations(first: 20) { nodes { id role day } } } }`,
    statements: 2,
    hits: { 16000: 300, 320000: 1_000 },
  },
  {
    name: 'hub-page',
    title: 'the same with their places and sources',
    query: `{ actor(id: "${HUB}") { id name operations(first: 20) { nodes { role to {
      id name kind day places { nodes { to { id name } } } claimants { to { id name } }
    } } } } }`,
    statements: 4,
    hits: page(2_500),
  },
  {
    name: 'filtered-list-20',
    title: 'the newest 20 air strikes of a year',
    query: `{ operations(where: { kind: [AIR_STRIKE], ${YEAR} }, first: 20) { nodes { id name kind day } } }`,
    statements: 1,
    hits: { 16000: 300, 320000: 700 },
  },
  {
    name: 'filtered-list-50',
    title: 'the newest 50 air strikes of a year',
    query: `{ operations(where: { kind: [AIR_STRIKE], ${YEAR} }, first: 50) { nodes { id name kind day } } }`,
    statements: 1,
    hits: page(750),
  },
  {
    name: 'filtered-by-hub',
    title: 'the newest 20 air strikes in which the hub actor took part',
    query: `{ operations(where: { kind: [AIR_STRIKE], actors: ["${HUB}"] }, first: 20) { nodes { id name kind day } } }`,
    statements: 1,
    hits: page(2_000),
  },
  {
    name: 'filtered-by-rare',
    title: 'the newest 20 operations in which an actor took part that has few',
    query: `{ operations(where: { actors: ["${RARE}"] }, first: 20) { nodes { id name kind day } } }`,
    statements: 1,
    hits: page(100_000),
  },
  {
    name: 'filtered-by-place',
    title: 'the newest 20 operations at a place that has few',
    query: `{ operations(where: { locations: ["${QUIET_PLACE}"] }, first: 20) { nodes { id name kind day } } }`,
    statements: 1,
    hits: page(100_000),
  },
  {
    name: 'paths-of-hubs',
    title: 'ten paths between the two actors that have most',
    query: `{ paths(from: "${HUB}", to: "${RIVAL}") { ${PATHS} cut } }`,
    statements: 12,
    hits: page(100_000),
  },
  {
    name: 'paths-to-rare',
    title: 'ten paths from the hub actor to one that has few',
    query: `{ paths(from: "${HUB}", to: "${RARE}") { ${PATHS} cut } }`,
    statements: 12,
    hits: page(100_000),
  },
  {
    name: 'paths-to-place',
    title: 'ten paths from the hub actor to the place that has most',
    query: `{ paths(from: "${HUB}", to: "${PLACE}") { ${PATHS} cut } }`,
    statements: 12,
    hits: page(100_000),
  },
  {
    name: 'neighbourhood-50',
    title: '50 nodes around the hub actor, with what holds between them and counts of what is hidden',
    query: `{ neighbourhood(of: ["${HUB}"], first: 50) { ${GRAPH} } }`,
    statements: 12,
    hits: page(60_000),
  },
  {
    name: 'neighbourhood-200',
    title: 'the same of 200 nodes',
    query: `{ neighbourhood(of: ["${HUB}"], first: 200) { ${GRAPH} } }`,
    statements: 12,
    hits: page(150_000),
  },
  {
    name: 'neighbourhood-of-place',
    title: '200 nodes around the place that has most',
    query: `{ neighbourhood(of: ["${PLACE}"], first: 200) { ${GRAPH} } }`,
    statements: 12,
    hits: page(150_000),
  },
  {
    name: 'common-backers',
    title: 'who backs ten actors, directly or through others, to three steps',
    query: `{ commonBackers(of: [${Array.from({ length: 10 }, (_, rank) => `"${actorId(rank + 10)}"`)}]) {
      backer { id } hops paths { hops relationships { fromId toId } }
    } }`,
    statements: 6,
    hits: page(50_000),
  },
  {
    name: 'order-of-battle',
    title: 'the 310 units of the hub actor on three levels',
    query: `{ orderOfBattle(of: "${HUB}", first: 400) { unitCount cut units { actor { id name } level parentId standing partCount } } }`,
    statements: 6,
    hits: page(50_000),
  },
  {
    name: 'order-of-battle-counted',
    title: 'the same with how many operations each took part in',
    query: `{ orderOfBattle(of: "${HUB}", first: 400) { unitCount units { actor { id } operationCount } } }`,
    statements: 7,
    hits: page(60_000),
  },
  {
    name: 'degrees',
    title: 'how many relationships of each type the hub actor and the hub place have',
    query: `{ actor(id: "${HUB}") { degrees { type direction count atLeast } } location(id: "${PLACE}") { degrees { type direction count atLeast } } }`,
    statements: 5,
    hits: page(300),
  },
  {
    name: 'degrees-at-a-view',
    title: 'the same as known by a day: each relationship has to be asked, and the newest 1,000 are',
    query: `query { actor(id: "${HUB}", view: { knownAt: "2018-01-01" }) { degrees { type direction count atLeast } } location(id: "${PLACE}", view: { knownAt: "2018-01-01" }) { degrees { type direction count atLeast } } }`,
    statements: 4,
    hits: page(100_000),
  },
  {
    name: 'graph-of-month',
    title: '200 nodes of a month: all types',
    query: `{ graph(where: { day: { from: "2015-06-01", to: "2015-06-30" } }) { ${GRAPH} } }`,
    statements: 12,
    hits: page(200_000),
  },
  {
    name: 'graph-of-types',
    title: '200 nodes of a year: strikes, captures and who backs whom',
    query: `{ graph(where: { ${YEAR}, types: [STRUCK, CAPTURED, BACKED_BY] }) { ${GRAPH} } }`,
    statements: 12,
    hits: page(200_000),
  },
  {
    name: 'graph-of-governorate',
    title: '200 nodes of a governorate, whenever',
    query: `{ graph(where: { within: "${AREA}" }) { ${GRAPH} } }`,
    statements: 12,
    hits: page(250_000),
  },
  {
    name: 'graph-of-box',
    title: '200 nodes of a small box, whenever',
    query: `{ graph(where: { ${BOX} }) { ${GRAPH} } }`,
    statements: 12,
    hits: page(200_000),
  },
  {
    name: 'graph-of-place',
    title: 'strikes, captures and advances at one place that has few, whenever',
    query: `{ graph(where: { within: "${QUIET_PLACE}", types: [STRUCK, CAPTURED, ADVANCED_ON] }) { ${GRAPH} } }`,
    statements: 8,
    hits: page(5_000),
  },
  {
    name: 'graph-of-hub-place',
    title: 'strikes, captures and advances at the place that has most, whenever',
    query: `{ graph(where: { within: "${PLACE}", types: [STRUCK, CAPTURED, ADVANCED_ON] }) { ${GRAPH} } }`,
    statements: 8,
    hits: page(150_000),
  },
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
    hits: page(20_000),
  },
  {
    name: 'timeline-count',
    title: 'how many operations the timeline of the hub actor has',
    query: `{ timeline(of: ["${HUB}"], first: 1) { totalCount } }`,
    statements: 2,
    hits: each(6),
  },
  ...['DAY', 'MONTH', 'KIND'].map((by) => distribution('all', `by: ${by}`, `all operations by ${by}`, 1, each(1.1))),
  ...['ACTOR', 'PLACE', 'SIDE'].map((by) => ({
    ...distribution('all', `by: ${by}`, `all operations by ${by}`, 2, { 16000: 500_000, 320000: 60_000 }),
    refusedAt: [320_000] as const,
  })),
  ...['DAY', 'MONTH', 'KIND'].map((by) =>
    distribution('year', `by: ${by}, where: { ${YEAR} }`, `operations of a year by ${by}`, 1, each(0.2)),
  ),
  ...['ACTOR', 'PLACE', 'SIDE'].map((by) =>
    distribution('year', `by: ${by}, where: { ${YEAR} }`, `operations of a year by ${by}`, 2, each(5)),
  ),
  ...['DAY', 'MONTH', 'KIND', 'ACTOR', 'PLACE', 'SIDE'].flatMap((by) => [
    distribution(
      'hub',
      `by: ${by}, where: { actors: ["${HUB}"], ${YEAR} }`,
      `operations of the hub actor in a year by ${by}`,
      2,
      each(6),
    ),
    distribution(
      'place',
      `by: ${by}, where: { locations: ["${PLACE}"] }`,
      `operations at the hub place by ${by}`,
      2,
      each(3),
    ),
    distribution(
      'quiet-place',
      `by: ${by}, where: { locations: ["${QUIET_PLACE}"] }`,
      `operations at a place that has few by ${by}`,
      2,
      page(5_000),
    ),
  ]),
  {
    name: 'claims-by-month',
    title: 'claims about the operations of a year by MONTH',
    query: `{ distribution(of: CLAIMS, by: MONTH, where: { ${YEAR} }) { bucketCount buckets { key count } } }`,
    statements: 2,
    hits: each(6),
  },
  {
    name: 'deaths-by-month',
    title: 'deaths by one data set in the operations of a quarter by MONTH',
    query: `{ distribution(of: DEATHS, by: MONTH, dataSet: "${sourceId(0)}", where: { day: { from: "2015-01-01", to: "2015-03-31" } }) { bucketCount buckets { key count } } }`,
    statements: 2,
    hits: each(3),
  },
  {
    name: 'briefing-counts',
    title: 'what one day brought, in counts',
    query: '{ briefing(date: "2015-06-01") { firstToldCount contradictedCount retractedCount staleCount } }',
    statements: 20,
    hits: page(200_000),
  },
  {
    name: 'briefing-news',
    title: 'what one day brought: what was first told, with the claims',
    query:
      '{ briefing(date: "2015-06-01") { firstToldCount firstTold { subjectId operation { name } claims { id says } } contradictedCount contradicted { id } } }',
    statements: 20,
    hits: page(200_000),
  },
  {
    name: 'control',
    title: 'who holds the place that has most',
    query: `{ control(of: "${PLACE}") { status holders { actor { id } } evidence { rule forCount againstCount } } }`,
    statements: 5,
    hits: page(50_000),
  },
  {
    name: 'control-map',
    title: 'who holds each of 100 places of a governorate',
    query: `{ controlMap(within: "${AREA}", first: 100) { location { id name } status holders { actor { id } } } }`,
    statements: 6,
    hits: page(300_000),
  },
  {
    name: 'search',
    title: 'five places by a name in Arabic letters',
    query: '{ search(text: "تل", kinds: [LOCATION], first: 5) { score entity { id name } } }',
    statements: 2,
    hits: page(10_000),
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
