import { counting } from './counting.ts';
import { drawing } from './drawing.ts';
import { AREA, type CeilingQuestion, HUB, PLACE, page, QUIET_PLACE, RARE, YEAR } from './question.ts';

/** All that is asked, about whoever has most where somebody has. */
export const questions: readonly CeilingQuestion[] = [
  {
    name: 'hub-list',
    title: 'the newest 20 operations of the hub actor',
    query: `{ actor(id: "${HUB}") { operations(first: 20) { nodes { id role day } } } }`,
    statements: 2,
    // The list, and the actor itself.
    hits: { 16000: 300 + 10, 320000: 1_000 + 10 },
  },
  {
    name: 'hub-page',
    title: 'the same with their places and sources',
    query: `{ actor(id: "${HUB}") { id name operations(first: 20) { nodes { role to {
      id name kind day places { nodes { to { id name } } } claimants { to { id name } }
    } } } } }`,
    statements: 4,
    hits: { 16000: 700, 320000: 1_000 },
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
    hits: { 16000: 300, 320000: 700 },
  },
  {
    name: 'filtered-by-hub',
    title: 'the newest 20 air strikes in which the hub actor took part',
    query: `{ operations(where: { kind: [AIR_STRIKE], actors: ["${HUB}"] }, first: 20) { nodes { id name kind day } } }`,
    statements: 2,
    hits: page(5_000),
  },
  {
    name: 'filtered-by-rare',
    title: 'the newest 20 operations in which an actor took part that has few',
    query: `{ operations(where: { actors: ["${RARE}"] }, first: 20) { nodes { id name kind day } } }`,
    statements: 2,
    hits: page(5_000),
  },
  {
    name: 'filtered-by-place',
    title: 'the newest 20 operations at a place that has few',
    query: `{ operations(where: { locations: ["${QUIET_PLACE}"] }, first: 20) { nodes { id name kind day } } }`,
    statements: 2,
    hits: page(5_000),
  },
  ...drawing,
  ...counting,
  {
    name: 'briefing-counts',
    title: 'what one day brought, in counts',
    query: '{ briefing(date: "2015-06-01") { firstToldCount contradictedCount retractedCount } }',
    statements: 12,
    hits: page(200_000),
  },
  {
    name: 'briefing-stale',
    title: 'of how many places nobody spoke for long: at most 1,000 are judged',
    query: '{ briefing(date: "2015-06-01") { staleCount } }',
    statements: 5,
    hits: page(1_000_000),
    refusedAt: [320_000],
    mayScan: 'NodeByLabelScan',
  },
  {
    name: 'briefing-news',
    title: 'what one day brought: what was first told, with the claims',
    query:
      '{ briefing(date: "2015-06-01") { firstToldCount firstTold { subjectId operation { name } claims { id says } } contradictedCount contradicted { id } } }',
    statements: 12,
    hits: page(200_000),
  },
  {
    name: 'control',
    title: 'who holds the place that has most',
    query: `{ control(of: "${PLACE}") { status holders { actor { id } } evidence { rule forCount againstCount } } }`,
    statements: 5,
    // 45 for each claim that may say who holds it (there are 124 and 2,610, and all of them are part of the answer), and the
    // structure around those whom they name.
    hits: { 16000: 124 * 45 + 5_000, 320000: 2_610 * 45 + 5_000 },
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
