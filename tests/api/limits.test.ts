import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

async function firstError(query: string, variables?: Record<string, unknown>) {
  const { errors } = await api().ask(query, variables);
  return { message: errors?.[0]?.message ?? 'no error', ...errors?.[0]?.extensions };
}

describe('what a caller gets wrong is told with the argument and the limit', () => {
  test('a first beyond the maximum', async () => {
    expect(await firstError('{ actors(first: 101) { nodes { id } } }')).toEqual({
      message: 'first: 101 is outside 1 to 100; ask for more by pages (after)',
      code: 'BAD_ARGUMENT',
      argument: 'first',
      limit: 100,
    });
  });

  test('a first of null', async () => {
    expect(
      await firstError('query ($first: Int!) { actors(first: $first) { nodes { id } } }', { first: 0 }),
    ).toMatchObject({
      code: 'BAD_ARGUMENT',
      argument: 'first',
    });
  });

  test('a cursor that is none', async () => {
    expect(await firstError('{ actors(after: "nonsense") { nodes { id } } }')).toMatchObject({
      message: 'after: "nonsense" is no cursor of this list: pass the pageInfo.endCursor of the page before',
      code: 'BAD_CURSOR',
    });
  });

  test('a day that the calendar does not have', async () => {
    expect(await firstError('{ actors(view: { asOf: "2017-02-30" }) { nodes { id } } }')).toMatchObject({
      message: expect.stringContaining('"2017-02-30" is no day: write it as "2017-06-02"'),
    });
  });

  test('more ids than can be asked for at once', async () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `actor:${n}`);
    expect(
      await firstError('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids.slice(0, 101) }),
    ).toMatchObject({
      code: 'BAD_ARGUMENT',
      argument: 'ids',
      limit: 100,
    });
  });

  test('too many hops', async () => {
    expect(await firstError('{ backers(of: "actor:fsa", maxHops: 7) { hops } }')).toMatchObject({
      argument: 'maxHops',
      limit: 6,
    });
  });

  test('a place that is not there, for control', async () => {
    expect(await firstError('{ control(of: "location:atlantis") { status } }')).toMatchObject({
      message: expect.stringContaining('there is no place "location:atlantis"'),
      argument: 'of',
    });
  });

  test('a search for nothing', async () => {
    expect(await firstError('{ search(text: " ") { why } }')).toMatchObject({ argument: 'text' });
  });

  test('a question that is too deep', async () => {
    const deep = `${'{ actor(id: "actor:saa") { parents { to '.repeat(1)}${'{ parents { to '.repeat(12)}{ id }${' } }'.repeat(12)} } } }`;
    expect(await firstError(deep)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 14 });
  });

  test('a question that is too long', async () => {
    expect(
      await firstError(`{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`),
    ).toMatchObject({
      message: expect.stringContaining('2000'),
      code: 'GRAPHQL_PARSE_FAILED',
    });
  });

  test('a where tree that explodes when written out', async () => {
    const pair = '{ or: [{ kind: [UNIT] }, { side: [GOVERNMENT] }] }';
    expect(
      await firstError(`{ actors(where: { and: [${Array(7).fill(pair).join(', ')}] }) { nodes { id } } }`),
    ).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      argument: 'where',
      limit: 64,
    });
  });
});

describe('the guards of the server', () => {
  test('a body beyond the limit is refused before it is read', async () => {
    const { statusCode } = await api().post({ query: `{ __typename } # ${'x'.repeat(140_000)}` });
    expect(statusCode).toBe(413);
  });

  test('writing is not possible: there is no mutation', async () => {
    const { data } = await api().ask('{ __schema { mutationType { name } } }');
    expect(data).toEqual({ __schema: { mutationType: null } });
  });

  test('an unknown field is answered with a near match', async () => {
    expect(await firstError('{ actor(id: "actor:saa") { nmae } }')).toMatchObject({
      message: 'Cannot query field "nmae" on type "Actor". Did you mean "name" or "names"?',
    });
  });
});

test.each([
  ['an answer', '{ actors(first: 1) { nodes { id } } }'],
  ['a refusal', '{ nonsense }'],
])('no cache keeps %s, which the next report changes', async (_, query) => {
  const { headers } = await api().post({ query });
  expect(headers).toMatchObject({ 'cache-control': 'no-store' });
});
