import { describe, expect, test } from 'vitest';
import { type Run, write } from '../../src/graph/database.ts';
import { rebuild } from '../../src/intake/rebuild.ts';
import type { ClaimRecord, Records } from '../../src/intake/records.ts';
import { judgeAgain } from '../../src/intake/store/contradictions.ts';
import { readClaimsBeside } from '../../src/intake/store/projected.ts';
import { ask, dump, emptyGraph, importInto } from './graph.ts';
import { account, actor, claim, day, location, NOTHING, relation, report, source, who } from './records.ts';

const database = emptyGraph();
const NONE = { missing: 0, differing: 0, stray: 0 };

const things: Records = {
  ...NOTHING,
  actors: [
    actor('reds', { kind: 'ARMED_FORCE' }),
    actor('red-guards', { kind: 'UNIT' }),
    actor('red-scouts', { kind: 'UNIT' }),
    actor('blues'),
    actor('patron', { kind: 'STATE' }),
  ],
  locations: [location('ford'), location('hill')],
  sources: [source('gazette'), source('courier')],
  operations: [{ id: 'operation:take', name: 'Take' }],
  reports: [report('june'), report('july', { sourceId: 'source:courier', knownAt: '2017-06-08T00:00:00.000Z' })],
  claims: [],
};

const take = account('take', 'CAPTURE', { participants: [who('reds', 'ATTACKER')] });
const byCourier = { reportId: 'report:july', claimants: ['source:courier'] };

/** The things of the war that the claims need, with just these claims. */
function telling(...claims: ClaimRecord[]): Records {
  const described = claims.some(({ about }) => 'operationId' in about);
  return { ...things, operations: described ? things.operations : [], claims };
}

interface Stored {
  readonly id: string;
  readonly knownAt: string;
  readonly sides: readonly string[];
}

async function stored(): Promise<Stored[]> {
  const rows = await ask(
    database,
    `MATCH (c:Contradiction)
     RETURN c.id AS id, c.knownAt AS knownAt, COLLECT {
       MATCH (c)-[b:BETWEEN]->(claim:Claim)
       WITH b, claim ORDER BY b.side, claim.id
       RETURN b.side + ' ' + claim.id + ' ' + reduce(text = '', one IN b.origins | text + one)
     } AS sides
     ORDER BY id`,
  );
  return rows as unknown as Stored[];
}

const ids = async () => (await stored()).map(({ id }) => id.slice('contradiction:'.length));

describe('contradictions are stored when claims are', () => {
  test('between the claims on their sides, with who says so, from when two sides were known', async () => {
    await importInto(database, telling(claim('1', take), claim('2', take, { ...byCourier, polarity: 'DENIES' })));
    expect(await stored()).toEqual([
      {
        id: 'contradiction:affirmed-and-denied/operation:take',
        knownAt: '2017-06-08T00:00:00.000Z',
        sides: ['AFFIRMS claim:june/1 source:gazette', 'DENIES claim:july/2 source:courier'],
      },
    ]);
  });

  const town = (holder: string) => relation('CONTROLS', `actor:${holder}`, 'location:ford');
  test.each<[string, string, ClaimRecord[]]>([
    [
      'two holders of a place',
      'two-exclusive-holders/location:ford',
      [claim('1', take, { when: day('2017-06-01') }), claim('2', town('blues'), byCourier)],
    ],
    [
      'rival outcomes',
      'rival-outcomes/operation:take',
      [claim('1', take), claim('2', { ...take, outcome: 'FAILED' }, byCourier)],
    ],
    [
      'figures that no number fits',
      'disjoint-figures/operation:take',
      [36, 53].map((count, index) =>
        claim(String(index), take, {
          ...(index === 0 ? {} : byCourier),
          figures: [
            { measure: 'DESTROYED', of: 'vehicles', low: count, high: count, approximate: false, text: String(count) },
          ],
        }),
      ),
    ],
    [
      'dates apart',
      'disjoint-dates/operation:take',
      [claim('1', take, { when: day('2017-06-01') }), claim('2', take, { ...byCourier, when: day('2017-06-04') })],
    ],
    [
      'a relation affirmed and denied',
      'affirmed-and-denied/BACKED_BY:actor:blues>actor:patron',
      [
        claim('1', relation('BACKED_BY', 'actor:blues', 'actor:patron')),
        claim('2', relation('BACKED_BY', 'actor:blues', 'actor:patron'), { ...byCourier, polarity: 'DENIES' }),
      ],
    ],
    [
      'one who backs and fights, told from either end',
      'backs-and-fights/actor:blues+actor:patron',
      [
        claim('1', relation('BACKED_BY', 'actor:blues', 'actor:patron')),
        claim('2', relation('FIGHTS', 'actor:patron', 'actor:blues'), byCourier),
      ],
    ],
  ])('%s', async (_, id, [first, second]) => {
    if (first === undefined || second === undefined) throw new Error('two claims contradict each other');
    const one = telling(first);
    await importInto(database, one);
    expect(await ids()).toEqual([]);
    const both = telling(first, second);
    await importInto(database, both);
    expect(await ids()).toEqual([id]);
    expect((await rebuild(database)).contradictions).toEqual(NONE);
    await importInto(database, one);
    expect(await ids()).toEqual([]);
  });
});

describe('who is part of whom decides who holds a place together', () => {
  const guards = claim('1', account('take', 'CAPTURE', { participants: [who('red-scouts', 'ATTACKER')] }), {
    when: day('2017-06-01'),
  });
  const held = claim('2', relation('CONTROLS', 'actor:reds', 'location:ford'), byCourier);
  const scouts = claim('3', relation('PART_OF', 'actor:red-scouts', 'actor:red-guards'));
  const part = claim('4', relation('PART_OF', 'actor:red-guards', 'actor:reds'));

  test('so that a new PART_OF, far above those who hold it, settles it, and its end opens it again', async () => {
    await importInto(database, telling(guards, held, scouts));
    expect(await ids()).toEqual(['two-exclusive-holders/location:ford']);
    await importInto(database, telling(guards, held, scouts, part));
    expect(await ids()).toEqual([]);
    await importInto(database, telling(guards, held, scouts));
    expect(await ids()).toEqual(['two-exclusive-holders/location:ford']);
  });

  test('and so does what kind of actor is above both: units of one command agree, those of one state do not', async () => {
    const other = claim('2', relation('CONTROLS', 'actor:red-guards', 'location:ford'), byCourier);
    const apart = claim('3', relation('PART_OF', 'actor:red-scouts', 'actor:reds'));
    const command = telling(guards, other, apart, part);
    const state = { ...command, actors: command.actors.map((one) => ({ ...one, kind: 'STATE' as const })) };
    await importInto(database, command);
    expect(await ids()).toEqual([]);
    await importInto(database, state);
    expect(await ids()).toEqual(['two-exclusive-holders/location:ford']);
    expect((await rebuild(database)).contradictions).toEqual(NONE);
  });
});

describe('a write judges again only what it touches', () => {
  const denied = telling(claim('1', take), claim('2', take, { ...byCourier, polarity: 'DENIES' }));

  test('and leaves the others as they stand', async () => {
    await importInto(database, denied);
    await ask(database, 'MATCH (c:Contradiction) SET c.knownAt = "untouched"');
    const elsewhere = claim('9', relation('CONTROLS', 'actor:blues', 'location:hill'));
    await importInto(database, { ...denied, claims: [...denied.claims, elsewhere] });
    expect((await stored()).map(({ knownAt }) => knownAt)).toEqual(['untouched']);
  });

  test('also where only its report became known at another time', async () => {
    await importInto(database, denied);
    const late = things.reports.map((one) =>
      one.id === 'report:july' ? { ...one, knownAt: '2017-06-09T00:00:00.000Z' } : one,
    );
    await importInto(database, { ...denied, reports: late });
    expect((await stored()).map(({ knownAt }) => knownAt)).toEqual(['2017-06-09T00:00:00.000Z']);
  });

  test('by as many statements for many operations as for few', async () => {
    const war = (count: number): Records => {
      const names = Array.from({ length: count }, (_, index) => `take-${index}`);
      const about = (name: string) => ({ ...take, operationId: `operation:${name}` });
      return {
        ...things,
        operations: names.map((name) => ({ id: `operation:${name}`, name })),
        claims: names.flatMap((name, index) => [
          claim(`${index}`, about(name)),
          claim(`${index}`, about(name), { ...byCourier, polarity: 'DENIES' }),
        ]),
      };
    };
    const statementsFor = async (count: number) => {
      const { claims } = war(count);
      await importInto(database, war(count));
      expect(await ids()).toHaveLength(count);
      await ask(database, 'MATCH (c:Contradiction) DETACH DELETE c');
      return write(database, async (run) => {
        let statements = 0;
        const counting: Run = (...asked) => {
          statements += 1;
          return run(...asked);
        };
        await judgeAgain(counting, claims, await readClaimsBeside(run, claims), []);
        return statements;
      });
    };
    const few = await statementsFor(2);
    expect(await statementsFor(40)).toBe(few);
    expect((await rebuild(database)).contradictions).toEqual(NONE);
  });
});

test.each<[string, string, object]>([
  ['one that is not there', 'MATCH (c:Contradiction) DETACH DELETE c', { missing: 1 }],
  [
    'one with a side too few',
    "MATCH (:Contradiction)-[b:BETWEEN {side: 'DENIES'}]->(:Claim) DELETE b",
    { differing: 1 },
  ],
  ['one that no claim makes', "CREATE (:Node:Contradiction {id: 'made-up', subjectId: 'made-up'})", { stray: 1 }],
])('a rebuild mends %s', async (_, damage, found) => {
  await importInto(database, telling(claim('1', take), claim('2', take, { ...byCourier, polarity: 'DENIES' })));
  const before = await dump(database);
  await ask(database, damage);
  expect((await rebuild(database)).contradictions).toEqual({ ...NONE, ...found });
  expect(await dump(database)).toEqual(before);
});
