import { cursorOf } from '../../src/graph/page.ts';
import { sourceId } from '../conflict/world.ts';
import { type CeilingQuestion, each, HUB, LENS, PLACE, page, QUIET_PLACE, RARE, RIVAL, YEAR } from './question.ts';

const MIDDLE = cursorOf({ day: '2015-06-01', id: 'operation:made-up-8' }, 'day');
/** 20 of somebody's list, and whoever that is. */
const OWN_LIST = { 16000: 300 + 10, 320000: 1_000 + 10 };

/** Pages of lists. */
export const listing: readonly CeilingQuestion[] = [
  ofActor('hub-list', 'the newest 20 operations of the hub actor', 'first: 20'),
  ofActor('hub-list-oldest', 'the oldest 20', 'first: 20, orderBy: OLDEST'),
  ofActor('hub-list-middle', 'the next 20 after one in the middle', `first: 20, after: "${MIDDLE}"`),
  {
    ...ofActor('hub-list-lens', 'the newest 20 through a lens, which asks each claim behind one', `first: 20, ${LENS}`),
    hits: page(400 + 10),
  },
  {
    name: 'hub-page',
    title: 'the newest 20 of the hub actor with their places and sources',
    query: `{ actor(id: "${HUB}") { id name operations(first: 20) { nodes { role to {
      id name kind day places { nodes { to { id name } } } claimants { to { id name } }
    } } } } }`,
    statements: 4,
    // The bare driver's statement, written by hand for this page, takes 541.
    hits: { 16000: 600, 320000: 1_000 },
  },
  {
    name: 'place-list',
    title: 'the newest 20 operations at the place that has most',
    query: `{ location(id: "${PLACE}") { operations(first: 20) { nodes { id role day } } } }`,
    statements: 2,
    hits: OWN_LIST,
  },
  {
    name: 'source-list',
    title: 'the newest 20 reports of the source that has most',
    query: `{ source(id: "${sourceId(0)}") { reports(first: 20) { nodes { id title knownAt } } } }`,
    statements: 2,
    hits: OWN_LIST,
  },
  {
    name: 'source-record',
    title: 'what became of the newest 20 claims of its own word and of those that it relays',
    query: `{ source(id: "${sourceId(0)}") { trackRecord(newest: 20) { own { counted corroborated } relayed { counted corroborated } } } }`,
    statements: 6,
    hits: page(5_200),
  },
  ofAll('list', 'the newest 20 operations of all', ''),
  ofAll('list-by-dates', 'the newest 20 of a year', `where: { ${YEAR} }`),
  ofAll('list-by-common-kind', 'the newest 20 of a kind that is common', 'where: { kind: [CLASH] }'),
  ofAll('list-by-rare-kind', 'the oldest 20 of a kind that is rare', 'where: { kind: [RAID] }, orderBy: OLDEST'),
  {
    ...ofAll('list-by-no-kind', 'the newest 20 of a kind that there is none of', 'where: { kind: [EXCHANGE] }'),
    findsNothing: true,
  },
  {
    ...ofAll('list-by-two-kinds', 'the newest 20 of two kinds in a year', `where: { kind: [CLASH, CAPTURE], ${YEAR} }`),
    hits: page(2 * 150),
  },
  ofAll('filtered-list-20', 'the newest 20 air strikes of a year', `where: { kind: [AIR_STRIKE], ${YEAR} }`),
  ofAll('filtered-list-oldest', 'the oldest 20 of them', `where: { kind: [AIR_STRIKE], ${YEAR} }, orderBy: OLDEST`),
  {
    ...ofAll('filtered-list-50', 'the newest 50 of them', `where: { kind: [AIR_STRIKE], ${YEAR} }, first: 50`),
    hits: { 16000: 300, 320000: 700 },
  },
  {
    ...ofAll(
      'filtered-by-hub',
      'the newest 20 air strikes in which the hub actor took part',
      `where: { kind: [AIR_STRIKE], actors: ["${HUB}"] }`,
    ),
    statements: 2,
    hits: page(5_000),
  },
  ofWhoHasFew('filtered-by-rare', 'in which an actor took part that has few', `actors: ["${RARE}"]`),
  ofWhoHasFew('filtered-by-place', 'at a place that has few', `locations: ["${QUIET_PLACE}"]`),
  ofWhoHasFew(
    'filtered-by-rare-at-hub',
    'in which that actor took part at the place that has most',
    `actors: ["${RARE}"], locations: ["${PLACE}"]`,
  ),
  ofWhoHasFew(
    'filtered-by-hub-at-rare',
    'in which the hub actor took part at a place that has few',
    `actors: ["${HUB}"], locations: ["${QUIET_PLACE}"]`,
  ),
  {
    name: 'count',
    title: 'how many operations there are',
    query: '{ operations { totalCount } }',
    statements: 1,
    hits: each(1.1),
  },
  {
    name: 'count-known-by',
    title: 'how many there were by a day, of two kinds',
    query: '{ operations(where: { kind: [CLASH, CAPTURE] }, view: { knownAt: "2018-01-01" }) { totalCount } }',
    statements: 1,
    hits: each(1.1),
  },
  {
    name: 'count-by-rival',
    title: 'in how many operations the rival of the hub actor took part',
    query: `{ operations(where: { actors: ["${RIVAL}"] }) { totalCount } }`,
    statements: 1,
    hits: each(2),
  },
  {
    name: 'count-by-rival-at-hub',
    title: 'in how many of them at the place that has most',
    query: `{ operations(where: { actors: ["${RIVAL}"], locations: ["${PLACE}"] }) { totalCount } }`,
    statements: 3,
    hits: each(4),
  },
];

function ofActor(name: string, title: string, asked: string): CeilingQuestion {
  const query = `{ actor(id: "${HUB}") { operations(${asked}) { nodes { id role day } } } }`;
  return { name, title, query, statements: 2, hits: OWN_LIST };
}

function ofAll(name: string, title: string, asked: string): CeilingQuestion {
  const query = `{ operations${asked === '' ? '' : `(${asked})`} { nodes { id name kind day } } }`;
  return { name, title, query, statements: 1, hits: page(150) };
}

function ofWhoHasFew(name: string, title: string, where: string): CeilingQuestion {
  const query = `{ operations(where: { ${where} }) { totalCount nodes { id name kind day } } }`;
  const hits = { 16000: 5_000, 320000: 20_000 };
  return { name, title: `how many operations, and the newest 20, ${title}`, query, statements: 3, hits };
}
