import { counting } from './counting.ts';
import { drawing } from './drawing.ts';
import { listing } from './listing.ts';
import { AREA, type CeilingQuestion, PLACE, page } from './question.ts';

/** All that is asked, about whoever has most where somebody has. */
export const questions: readonly CeilingQuestion[] = [
  ...listing,
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
