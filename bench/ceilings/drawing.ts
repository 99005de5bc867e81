import { actorId } from '../conflict/world.ts';
import { AREA, type CeilingQuestion, HUB, PLACE, page, QUIET_PLACE, RARE, RIVAL, YEAR } from './question.ts';

const BOX = 'box: { south: 34, west: 38, north: 34.4, east: 38.5 }';
const GRAPH = 'nodes { id distance } edges { fromId type toId count } truncated hidden { nodeId type count atLeast }';
const PATHS = 'hops steps { from { id } to { id } standing }';

/** What is walked and drawn: paths, neighbourhoods, backers, units, windows. */
export const drawing: readonly CeilingQuestion[] = [
  {
    name: 'paths-of-hubs',
    title: 'ten paths between the two actors that have most',
    query: `{ paths(from: "${HUB}", to: "${RIVAL}") { ${PATHS} cut } }`,
    statements: 16,
    hits: page(100_000),
  },
  {
    name: 'paths-to-rare',
    title: 'ten paths from the hub actor to one that has few',
    query: `{ paths(from: "${HUB}", to: "${RARE}") { ${PATHS} cut } }`,
    statements: 16,
    hits: page(100_000),
  },
  {
    name: 'paths-to-place',
    title: 'ten paths from the hub actor to the place that has most',
    query: `{ paths(from: "${HUB}", to: "${PLACE}") { ${PATHS} cut } }`,
    statements: 16,
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
    query: `{ commonBackers(of: [${[10, 12, 14, 15, 17, 18, 20, 22, 23, 24].map((rank) => `"${actorId(rank)}"`)}]) {
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
    statements: 6,
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
    hits: page(500_000),
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
    title: 'all types at one place that has few, whenever',
    query: `{ graph(where: { within: "${QUIET_PLACE}" }) { ${GRAPH} } }`,
    statements: 12,
    hits: page(20_000),
  },
  {
    name: 'graph-of-hub-place',
    title: 'strikes, captures and advances at the place that has most, whenever',
    query: `{ graph(where: { within: "${PLACE}", types: [STRUCK, CAPTURED, ADVANCED_ON] }) { ${GRAPH} } }`,
    statements: 8,
    hits: page(150_000),
  },
];
