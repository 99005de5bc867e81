import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandFragments, fragmentsOf } from '../../src/codegen/expand.ts';
import { readCypherFiles } from '../../src/codegen/files.ts';
import { ClaimMode, Handling, Reliability, ReviewState, Side } from '../../src/generated/types.ts';
import { evidenceLists, withEvidence } from '../../src/intake/project/evidence.ts';
import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { passing, tellings } from '../../src/judgement/view.ts';
import { judgedView, prepareView } from '../../src/nodes/View.ts';
import { claim, operation, origin, relation, report, world } from '../judgement/building.ts';
import { testDatabase } from '../setup/graph.ts';
import { ask } from '../store/graph.ts';

const database = testDatabase();
const EDITORS = 'source:editors';
const WORLD = { ...world, editors: new Set([EDITORS]) };

const day = fc.integer({ min: 1, max: 5 }).map((number) => `2017-06-0${number}`);
const agency = fc.constantFrom('source:one', 'source:two');
const reliability = fc.constantFrom(...Object.values(Reliability));
const oneOf = <T>(values: Record<string, T>) => fc.constantFrom(...Object.values(values));

const claimant = fc.oneof(
  fc.record({ id: agency, kind: fc.constant('SOURCE' as const), side: oneOf(Side), reliability }),
  fc.record({
    id: fc.constant('actor:army'),
    kind: fc.constant('ACTOR' as const),
    side: oneOf(Side),
    reliability: fc.constant(null),
  }),
);
const editors = { id: EDITORS, kind: 'SOURCE' as const, side: Side.Unknown, reliability: Reliability.A };

/** The editors speak for themselves; whoever else publishes names one origin or two. */
const told: fc.Arbitrary<JudgedClaim> = fc
  .record({
    publisher: fc.constantFrom('source:one', 'source:two', EDITORS),
    publisherReliability: reliability,
    claimants: fc.uniqueArray(claimant, { minLength: 1, maxLength: 2, selector: ({ id }) => id }),
    published: day,
    handling: fc.constantFrom(Handling.Clear, Handling.Clear, Handling.Clear, Handling.Green),
    mode: oneOf(ClaimMode),
    reviewState: oneOf(ReviewState),
    retracted: fc.option(day),
    when: fc.option(fc.tuple(day, day).map((days) => days.sort().join('/'))),
    about: fc.constantFrom(operation('operation:raid', 'RAID'), relation('actor:army', 'FIGHTS', 'actor:rebels')),
  })
  .map(({ publisher, publisherReliability, claimants, published, handling, retracted, when, about, ...more }) =>
    claim(report(publisher, published, { publisherReliability, handling }), about, {
      ...more,
      by: (publisher === EDITORS ? [editors] : claimants).map(({ id, ...one }) => origin(id, one)),
      retractedAt: retracted === null ? null : `${retracted}T12:00:00.000Z`,
      ...(when === null ? {} : { when }),
    }),
  );

const some = <T>(values: Record<string, T>) => fc.option(fc.subarray(Object.values(values)));
const asked = fc.record({
  knownAt: fc.option(day.map((text) => `${text}T00:00:00.000Z`)),
  asOf: fc.option(day),
  lens: fc.option(
    fc.record({
      excludeSources: fc.option(fc.subarray(['source:one', 'source:two', EDITORS])),
      minReliability: fc.option(reliability),
      sides: some(Side),
      modes: some(ClaimMode),
      reviewStates: some(ReviewState),
    }),
  ),
});

const question = expandFragments(fragmentsOf(readCypherFiles('cypher')), {
  path: 'asked of what was made up',
  folder: '',
  field: '',
  variant: undefined,
  text: 'UNWIND $things AS thing RETURN seen(thing) AS seen, told(thing) AS told',
});

const evidenced = ({ report: stated, claimants, retractedAt, ...record }: JudgedClaim) =>
  withEvidence(
    { ...record, claimants: claimants.map(({ id }) => id) },
    {
      publisher: { id: stated.publisherId, reliability: stated.publisherReliability },
      knownAt: stated.knownAt,
      handling: stated.handling,
      claimants: new Map(claimants.map((one) => [one.id, one])),
      retraction: retractedAt === null ? null : { reportId: 'report:later', knownAt: retractedAt },
    },
  ).evidence;

const holdsOn = (told: JudgedClaim, asOf: string | null) =>
  asOf === null || evidenced(told).some(({ validFrom, validTo }) => validFrom <= asOf && validTo >= asOf);

test('a statement sees and is told what judging would let pass, whatever the view', async () => {
  const things = fc.array(fc.array(told, { minLength: 1, maxLength: 3 }), { minLength: 20, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(things, asked, async (made, given) => {
      const view = prepareView(given);
      const judged = judgedView(view);
      const rows = made.map((claims) => ({ ...evidenceLists(claims.flatMap(evidenced)) }));
      expect(await ask(database, question, { things: rows, view })).toEqual(
        made.map((claims) => {
          const there = claims.filter((one) => holdsOn(one, given.asOf));
          return {
            seen: tellings(there, WORLD, judged).length > 0,
            told: passing(there, WORLD, judged).length > 0,
          };
        }),
      );
    }),
    { numRuns: 300 },
  );
});
