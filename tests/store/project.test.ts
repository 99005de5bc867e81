import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimContext } from '../../src/intake/project/evidence.ts';
import { evidenceEntries, evidenceLists, withEvidence } from '../../src/intake/project/evidence.ts';
import { project } from '../../src/intake/project/project.ts';
import { statementsOf } from '../../src/intake/project/statements.ts';
import type { ClaimRecord, OperationAccount } from '../../src/intake/records.ts';
import { account, claim, day, relation, war, where, who } from './records.ts';

const CONTEXT: ClaimContext = {
  publisher: { id: 'source:gazette', reliability: 'B' },
  knownAt: '2017-06-05T00:00:00.000Z',
  handling: 'GREEN',
  retraction: null,
  claimants: new Map([
    ['source:gazette', { side: 'INDEPENDENT', reliability: 'B' }],
    ['source:red-radio', { side: 'GOVERNMENT', reliability: 'D' }],
    ['source:institute', { side: 'INDEPENDENT', reliability: 'A' }],
    ['actor:reds', { side: 'GOVERNMENT', reliability: null }],
    ['actor:blues', { side: 'OPPOSITION', reliability: null }],
  ]),
};

const evidenced = (claims: readonly ClaimRecord[], context: Partial<ClaimContext> = {}) =>
  claims.map((one) => withEvidence(one, { ...CONTEXT, ...context }));

function ids(about: OperationAccount, types: RegExp): string[] {
  return statementsOf(claim('1', about))
    .map(({ id }) => id)
    .filter((id) => types.test(id))
    .map((id) => id.replaceAll(/actor:|location:|:operation:op$/g, ''))
    .sort();
}

describe('statements of an operation', () => {
  const places = (...list: OperationAccount['places']) => ({ places: list });
  const kindOnly = /^(ADVANCED_ON|CAPTURED|STRUCK|WITHDREW_FROM|NEGOTIATED_WITH)/;
  const allPlaces = places(
    where('site', 'SITE'),
    where('aim', 'OBJECTIVE'),
    where('start', 'ORIGIN'),
    where('way', 'ROUTE'),
  );
  const parties = { participants: [who('reds', 'PARTY'), who('blues', 'PARTY'), who('un', 'MEDIATOR')] };

  test.each<[string, OperationAccount, string[]]>([
    [
      'an advance reaches its site and its objective',
      account('op', 'ADVANCE', allPlaces),
      ['ADVANCED_ON:reds>aim', 'ADVANCED_ON:reds>site'],
    ],
    ['a capture takes its site only', account('op', 'CAPTURE', allPlaces), ['CAPTURED:reds>site']],
    ['an air strike hits its site only', account('op', 'AIR_STRIKE', allPlaces), ['STRUCK:reds>site']],
    [
      'a missile strike without a site hits the route',
      account('op', 'MISSILE_STRIKE', places(where('start', 'ORIGIN'), where('way', 'ROUTE'))),
      ['STRUCK:reds>way'],
    ],
    ['shelling never hits where it comes from', account('op', 'SHELLING', places(where('start', 'ORIGIN'))), []],
    [
      'a withdrawal leaves its origin',
      account('op', 'WITHDRAWAL', { ...allPlaces, ...parties }),
      ['WITHDREW_FROM:blues>start', 'WITHDREW_FROM:reds>start'],
    ],
    ['a withdrawal without an origin leaves its site', account('op', 'WITHDRAWAL'), ['WITHDREW_FROM:reds>ford']],
    [
      'talks join each two parties once, the first id first',
      account('op', 'NEGOTIATION', { participants: [...parties.participants, who('greens', 'PARTY')] }),
      ['NEGOTIATED_WITH:blues>greens', 'NEGOTIATED_WITH:blues>reds', 'NEGOTIATED_WITH:greens>reds'],
    ],
    ['an agreement joins its parties', account('op', 'AGREEMENT', parties), ['NEGOTIATED_WITH:blues>reds']],
    ['a clash says no more than who and where', account('op', 'CLASH', allPlaces), []],
  ])('%s', (_, about, expected) => expect(ids(about, kindOnly)).toEqual(expected));

  test('each actor took part in its role and each place was one in its role', () => {
    expect(ids(account('op', 'CLASH', allPlaces), /^TOOK/)).toEqual([
      'TOOK_PART_IN:blues>operation:op:DEFENDER',
      'TOOK_PART_IN:reds>operation:op:ATTACKER',
      'TOOK_PLACE_AT:operation:op>aim:OBJECTIVE',
      'TOOK_PLACE_AT:operation:op>site:SITE',
      'TOOK_PLACE_AT:operation:op>start:ORIGIN',
      'TOOK_PLACE_AT:operation:op>way:ROUTE',
    ]);
  });

  test('an actor named twice in a role took part once', () => {
    expect(
      ids(account('op', 'CLASH', { participants: [who('reds', 'PARTY'), who('reds', 'PARTY')] }), /^TOOK_PART/),
    ).toHaveLength(1);
  });
});

describe('statements of a relation', () => {
  test('stand as they are claimed', () => {
    const [statement] = statementsOf(claim('1', relation('BACKED_BY', 'actor:reds', 'actor:blues')));
    expect(statement).toMatchObject({
      id: 'BACKED_BY:actor:reds>actor:blues',
      fromId: 'actor:reds',
      toId: 'actor:blues',
    });
  });

  test.each(['FIGHTS', 'ALLIED_WITH'] as const)('%s is one from whichever end it is claimed', (type) => {
    const [one] = statementsOf(claim('1', relation(type, 'actor:reds', 'actor:blues')));
    const [other] = statementsOf(claim('2', relation(type, 'actor:blues', 'actor:reds')));
    expect(one).toEqual(other);
  });
});

describe('evidence', () => {
  test('has the worse of the grades of publisher and claiming source', () => {
    const grades = (...claimants: string[]) =>
      evidenced([claim('1', account('op', 'RAID'), { claimants })])[0]?.evidence.map(({ reliability }) => reliability);
    expect(grades('source:red-radio', 'source:institute', 'actor:reds')).toEqual(['D', 'B', 'B']);
  });

  test('of what happened holds from its earliest day on, of a relation during its interval', () => {
    const when = {
      edtf: '2017-06-01/2017-06-03',
      earliest: '2017-06-01',
      latest: '2017-06-03',
      precision: 'INTERVAL',
    } as const;
    const [happened, held, open] = evidenced([
      claim('1', account('op', 'RAID'), { when }),
      claim('2', relation('CONTROLS', 'actor:reds', 'location:ford'), { when }),
      claim('3', relation('CONTROLS', 'actor:reds', 'location:ford')),
    ]).map(({ evidence }) => [evidence[0]?.validFrom, evidence[0]?.validTo]);
    expect([happened, held, open]).toEqual([
      ['2017-06-01', '9999-12-31'],
      ['2017-06-01', '2017-06-03'],
      ['0000-01-01', '9999-12-31'],
    ]);
  });

  test('stands newest first, then by claim, and comes back from its lists', () => {
    const [late] = evidenced([claim('2', account('op', 'RAID'))], { knownAt: '2017-06-09T00:00:00.000Z' });
    const [b, a] = evidenced([
      claim('4', account('op', 'RAID')),
      claim('3', account('op', 'RAID'), { claimants: ['actor:reds'] }),
    ]);
    const entries = [b, late, a].flatMap((one) => one?.evidence ?? []);
    const lists = evidenceLists(entries);
    expect(lists.claims).toEqual(['claim:june/2', 'claim:june/3', 'claim:june/4']);
    expect(lists.handlings).toEqual([1, 1, 1]);
    expect(evidenceEntries(lists)).toEqual(
      entries.toSorted((x, y) => lists.claims.indexOf(x.claim) - lists.claims.indexOf(y.claim)),
    );
  });
});

describe('evidence is guarded', () => {
  const one = (fields: Partial<ClaimRecord>, context: Partial<ClaimContext>) =>
    evidenced([claim('1', account('op', 'RAID'), fields)], { handling: 'CLEAR', ...context });
  const open = one({}, {});
  test.each([
    ['not where all may be seen', open, undefined],
    ['where a claim is withheld', one({}, { handling: 'GREEN' }), true],
    ['where a claim was rejected', one({ reviewState: 'REJECTED' }, {}), true],
    [
      'where a claim is retracted',
      one({}, { retraction: { reportId: 'report:july', knownAt: '2017-07-01T00:00:00.000Z' } }),
      true,
    ],
  ])('%s', (_, claims, expected) => {
    expect(evidenceLists([...open, ...claims].flatMap(({ evidence }) => evidence)).guarded).toBe(expected);
  });
});

describe('projecting', () => {
  test('puts the claims of one statement on one relationship, one entry per claim and claimant', () => {
    const claims = [
      claim('1', account('op', 'CAPTURE', { outcome: 'SUCCEEDED' }), {
        claimants: ['source:gazette', 'actor:reds'],
        when: day('2017-06-04'),
      }),
      claim('2', account('op', 'CAPTURE'), { polarity: 'DENIES', claimants: ['actor:blues'], mode: 'FORECAST' }),
    ];
    const captured = project(evidenced(claims)).relationships.find(({ type }) => type === 'CAPTURED');
    expect(captured?.properties).toMatchObject({
      id: 'CAPTURED:actor:reds>location:ford:operation:op',
      operationId: 'operation:op',
      day: '2017-06-04',
      claims: ['claim:june/1', 'claim:june/1', 'claim:june/2'],
      origins: ['actor:reds', 'source:gazette', 'actor:blues'],
      sides: ['GOVERNMENT', 'INDEPENDENT', 'OPPOSITION'],
      polarities: ['AFFIRMS', 'AFFIRMS', 'DENIES'],
      modes: ['FACT', 'FACT', 'FORECAST'],
      outcomes: ['SUCCEEDED', 'SUCCEEDED', ''],
    });
  });

  test("an operation's claimant has its own word only", () => {
    const claims = [claim('1', account('op', 'RAID'), { claimants: ['actor:blues', 'actor:reds'] })];
    const claimedBy = project(evidenced(claims)).relationships.filter(({ type }) => type === 'CLAIMED_BY');
    expect(claimedBy.map(({ properties }) => [properties.id, properties.origins])).toEqual([
      ['CLAIMED_BY:operation:op>actor:blues:AFFIRMS', ['actor:blues']],
      ['CLAIMED_BY:operation:op>actor:reds:AFFIRMS', ['actor:reds']],
    ]);
  });

  test('joins the means of all that claim a backing', () => {
    const backing = (number: string, ...means: ('WEAPONS' | 'TRAINING' | 'FUNDING')[]) =>
      claim(number, relation('BACKED_BY', 'actor:reds', 'actor:blues', means));
    const [only] = project(
      evidenced([backing('1', 'WEAPONS', 'FUNDING'), backing('2', 'TRAINING', 'WEAPONS')]),
    ).relationships;
    expect(only?.properties.means).toEqual(['FUNDING', 'TRAINING', 'WEAPONS']);
  });

  test('marks where an operation took place only if a claim may say who holds the place', () => {
    const marked = (
      kind: OperationAccount['operationKind'],
      further: Partial<OperationAccount>,
      mode: 'FACT' | 'INTENT',
    ) =>
      project(evidenced([claim('1', account('op', kind, further), { mode })]))
        .relationships.filter(({ properties }) => properties.bearsOnControl)
        .map(({ type }) => type);
    expect(marked('CAPTURE', { outcome: 'FAILED' }, 'FACT')).toEqual(['TOOK_PLACE_AT']);
    expect(marked('WITHDRAWAL', {}, 'FACT')).toEqual(['TOOK_PLACE_AT']);
    expect(marked('CLASH', { outcome: 'ONGOING' }, 'FACT')).toEqual(['TOOK_PLACE_AT']);
    expect(marked('CLASH', {}, 'FACT')).toEqual([]);
    expect(marked('ADVANCE', { outcome: 'ONGOING' }, 'FACT')).toEqual([]);
    expect(marked('CAPTURE', {}, 'INTENT')).toEqual([]);
  });

  test('an undated claim counts on the day on which it became known', () => {
    const claims = [claim('1', account('op', 'RAID'), { when: day('2017-06-08') }), claim('2', account('op', 'RAID'))];
    expect(project(evidenced(claims)).operations).toMatchObject([{ id: 'operation:op', day: '2017-06-05' }]);
  });

  test('an operation is of the kind that most claims give, of two as frequent the first known', () => {
    const kinds = (...list: OperationAccount['operationKind'][]) =>
      project(
        list.flatMap((kind, index) =>
          evidenced([claim(String(index), account('op', kind))], { knownAt: `2017-06-0${9 - index}T00:00:00.000Z` }),
        ),
      ).operations[0]?.kind;
    expect([kinds('RAID', 'CLASH', 'CLASH'), kinds('CLASH', 'RAID'), kinds('RAID', 'RAID', 'CLASH')]).toEqual([
      'CLASH',
      'RAID',
      'RAID',
    ]);
  });

  test('does not depend on the order of claims', () => {
    const claims = evidenced(war().claims);
    const expected = project(claims);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(claims, { minLength: claims.length }),
        (shuffled) => void expect(project(shuffled)).toEqual(expected),
      ),
      { numRuns: 50 },
    );
  });

  test('of all operations is that of each alone', () => {
    const claims = evidenced(war().claims);
    const part = (one: boolean) =>
      project(
        claims.filter(
          ({ claim }) => ('operationId' in claim.about && claim.about.operationId === 'operation:ford-capture') === one,
        ),
      );
    const ids = [...part(true).relationships, ...part(false).relationships]
      .map(({ properties }) => properties.id)
      .sort();
    expect(project(claims).relationships.map(({ properties }) => properties.id)).toEqual(ids);
  });
});
