import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '../../src/generated/types.ts';
import { type ExportedRelationship, gathered, type JudgedRelationship } from '../../src/outlet/relationships.ts';

interface Told {
  readonly from?: string;
  readonly operation?: string;
  readonly role?: string;
  readonly standing?: Standing;
  readonly claims?: readonly string[];
  readonly origins?: number;
  readonly day?: string;
}

function judged({
  from = 'reds',
  operation,
  role,
  standing = 'AFFIRMED',
  claims = ['1'],
  origins = 1,
  day,
}: Told): JudgedRelationship {
  return {
    id: 'as stored',
    fromId: `actor:${from}`,
    toId: 'location:ford',
    ...(operation === undefined ? {} : { operationId: `operation:${operation}` }),
    ...(role === undefined ? {} : { role }),
    judgement: {
      standing,
      claims: claims.map((id) => ({ id })),
      independentOrigins: origins,
      spans: day === undefined ? [] : [{ start: day, end: day }],
    },
  };
}

async function gather(...batches: (readonly Told[])[]): Promise<readonly ExportedRelationship[]> {
  const all: ExportedRelationship[] = [];
  for await (const some of gathered(
    'STRUCK',
    batches.map((batch) => batch.map(judged)),
  ))
    all.push(...some);
  return all;
}

test('What several operations make of the same two is one edge: operations and claims add up, origins do not, days stay apart', async () => {
  const [edge, ...others] = await gather([
    { operation: 'a', claims: ['1', '2'], origins: 2, day: '2017-06-01' },
    { operation: 'b', claims: ['3'], origins: 1, day: '2017-06-09', standing: 'CONTESTED' },
  ]);
  expect(others).toEqual([]);
  expect(edge).toMatchObject({
    id: 'STRUCK:actor:reds>location:ford',
    operations: 2,
    claims: 3,
    independentOrigins: 2,
    standing: 'AFFIRMED',
    spans: [
      { start: '2017-06-01', end: '2017-06-01' },
      { start: '2017-06-09', end: '2017-06-09' },
    ],
  });
});

test('A claim that gives somebody two roles counts once', async () => {
  const [edge] = await gather([
    { role: 'ATTACKER', claims: ['1'] },
    { role: 'FACILITATOR', claims: ['1', '2'] },
  ]);
  expect([edge?.claims, edge?.roles, edge?.operations]).toEqual([2, ['ATTACKER', 'FACILITATOR'], 0]);
});

test.each<[Standing, readonly Standing[]]>([
  ['AFFIRMED', ['DENIED', 'AFFIRMED']],
  ['CONTESTED', ['UNKNOWN', 'CONTESTED', 'DENIED']],
  ['DENIED', ['UNKNOWN', 'DENIED']],
  ['UNKNOWN', ['UNKNOWN', 'UNKNOWN']],
])('An edge over several operations is %s by the best affirmed of %s', async (expected, standings) => {
  const [edge] = await gather(standings.map((standing, index) => ({ operation: `o${index}`, standing })));
  expect(edge?.standing).toBe(expected);
});

test('Where a batch ends makes no difference', async () => {
  const told = fc.record({
    from: fc.constantFrom('blues', 'greens', 'reds'),
    operation: fc.constantFrom('a', 'b', 'c'),
    claims: fc.uniqueArray(fc.constantFrom('1', '2', '3'), { minLength: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(told), fc.nat(), fc.nat(), async (rows, one, other) => {
      const sorted = rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
      const [first = 0, second = 0] = [one, other].map((at) => at % (rows.length + 1)).sort((a, b) => a - b);
      const parts = [sorted.slice(0, first), sorted.slice(first, second), sorted.slice(second)];
      expect(await gather(...parts)).toEqual(await gather(sorted));
    }),
  );
});
