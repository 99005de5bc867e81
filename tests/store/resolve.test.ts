import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { rebuild } from '../../src/intake/rebuild.ts';
import type { ClaimRecord, Records } from '../../src/intake/records.ts';
import { resolveContradiction, undoResolution } from '../../src/intake/resolve.ts';
import { createServer } from '../../src/server/http.ts';
import { ask, emptyGraph, importInto } from './graph.ts';
import { account, actor, claim, day, location, NOTHING, report, source, who } from './records.ts';

const database = emptyGraph();
const ID = 'contradiction:affirmed-and-denied/operation:take';
const take = account('take', 'CAPTURE', { participants: [who('reds', 'ATTACKER')] });
const note = (why: string) => ({ by: 'an analyst', why, at: '2017-06-11T08:00:00.000Z' });

const first = claim('1', take);
const denial = claim('2', take, { polarity: 'DENIES', claimants: ['actor:blues'], ownVoice: false });
const late = claim('1', take, { reportId: 'report:july' });
const secret = claim('1', take, { reportId: 'report:secret' });

function war(...claims: ClaimRecord[]): Records {
  return {
    ...NOTHING,
    actors: [actor('reds'), actor('blues')],
    locations: [location('ford')],
    sources: [source('gazette')],
    operations: [{ id: 'operation:take', name: 'Take' }],
    reports: [
      report('june'),
      report('july', { published: day('2017-07-01'), knownAt: '2017-07-01T00:00:00.000Z' }),
      report('secret', { handling: 'AMBER' }),
    ],
    claims,
  };
}

async function answer(query: string): Promise<unknown> {
  const server = await createServer(database, pino({ level: 'error' }));
  try {
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return response.json().data;
  } finally {
    await server.close();
  }
}

async function shown(view = ''): Promise<unknown> {
  const { contradiction } = (await answer(
    `{ contradiction(id: "${ID}"${view}) { status resolutions { number why undoneWhy } } }`,
  )) as { contradiction: unknown };
  return contradiction;
}

describe('a resolution', () => {
  test('is kept with who, why and when, and changes nothing else', async () => {
    await importInto(database, war(first, denial));
    expect(await shown()).toEqual({ status: 'OPEN', resolutions: [] });
    const { resolutionId, revision } = await resolveContradiction(database, ID, note('the denial came first'));
    expect([resolutionId, revision]).toEqual(['resolution:affirmed-and-denied/operation:take/1', 2]);
    expect(await shown()).toEqual({
      status: 'RESOLVED',
      resolutions: [{ number: 1, why: 'the denial came first', undoneWhy: null }],
    });
    expect((await rebuild(database)).contradictions).toEqual({ missing: 0, differing: 0, stray: 0 });
    expect(
      await answer(`{ contradiction(id: "${ID}") { stands } operation(id: "operation:take") { standing } }`),
    ).toEqual({ contradiction: { stands: true }, operation: { standing: 'CONTESTED' } });
  });

  test('has a revision of its own', async () => {
    await importInto(database, war(first, denial));
    await resolveContradiction(database, ID, note('the denial came first'));
    const [revision] = await ask(
      database,
      'MATCH (change:Change)-[:MADE_IN]->(r:Revision {number: 2}) RETURN r.by AS by, r.added AS added, r.summary AS summary, change.kind AS kind',
    );
    expect(revision).toEqual({
      by: 'an analyst',
      added: 1,
      summary: `resolved: ${ID} (the denial came first)`,
      kind: 'Resolution',
    });
  });

  test('can be undone, and is kept as undone', async () => {
    await importInto(database, war(first, denial));
    await resolveContradiction(database, ID, note('hasty'));
    await undoResolution(database, ID, note('looked again'));
    expect(await shown()).toEqual({
      status: 'OPEN',
      resolutions: [{ number: 1, why: 'hasty', undoneWhy: 'looked again' }],
    });
    await resolveContradiction(database, ID, note('sure now'));
    expect(await shown()).toEqual({
      status: 'RESOLVED',
      resolutions: [
        { number: 2, why: 'sure now', undoneWhy: null },
        { number: 1, why: 'hasty', undoneWhy: 'looked again' },
      ],
    });
  });

  test('of a contradiction that gains a claim is kept, and the contradiction is open again, but not as known before', async () => {
    await importInto(database, war(first, denial));
    await resolveContradiction(database, ID, note('two claims'));
    await importInto(database, war(first, denial, late));
    const kept = [{ number: 1, why: 'two claims', undoneWhy: null }];
    expect(await shown()).toEqual({ status: 'OPEN', resolutions: kept });
    expect(await shown(', view: { knownAt: "2017-06-20" }')).toEqual({ status: 'RESOLVED', resolutions: kept });
  });

  test('of a contradiction that goes and comes back is still there', async () => {
    await importInto(database, war(first, denial));
    await resolveContradiction(database, ID, note('two claims'));
    await importInto(database, war(first));
    expect(await shown()).toBeNull();
    await importInto(database, war(first, denial));
    expect(await shown()).toEqual({
      status: 'RESOLVED',
      resolutions: [{ number: 1, why: 'two claims', undoneWhy: null }],
    });
  });

  test('is refused where it makes no sense, with what to do', async () => {
    await importInto(database, war(first, denial));
    await expect(resolveContradiction(database, `${ID}n`, note('x'))).rejects.toThrow(`did you mean ${ID}?`);
    await expect(undoResolution(database, ID, note('x'))).rejects.toThrow('has no resolution to undo');
    await expect(resolveContradiction(database, ID, note(' '))).rejects.toThrow('why is empty');
    await resolveContradiction(database, ID, note('first'));
    await expect(resolveContradiction(database, ID, note('second'))).rejects.toThrow('is resolved already');
  });
});

describe('a list of contradictions', () => {
  const list = (where: string) => answer(`{ contradictions(where: ${where}) { totalCount nodes { id } } }`);
  const found = { contradictions: { totalCount: 1, nodes: [{ id: ID }] } };
  const none = { contradictions: { totalCount: 0, nodes: [] } };

  test('is narrowed by whether they are resolved', async () => {
    await importInto(database, war(first, denial));
    expect([await list('{ status: [OPEN] }'), await list('{ status: [RESOLVED] }')]).toEqual([found, none]);
    await resolveContradiction(database, ID, note('done'));
    expect([await list('{ status: [OPEN] }'), await list('{ status: [RESOLVED] }')]).toEqual([none, found]);
    expect([await list('{ not: { status: [OPEN] } }'), await list('{ not: { status: [RESOLVED] } }')]).toEqual([
      found,
      none,
    ]);
  });

  test('counts one whose resolution was undone as open', async () => {
    await importInto(database, war(first, denial));
    await resolveContradiction(database, ID, note('hasty'));
    await undoResolution(database, ID, note('looked again'));
    expect([await list('{ status: [OPEN] }'), await list('{ status: [RESOLVED] }')]).toEqual([found, none]);
  });

  test('is narrowed by whom or what their claims name, and by rule', async () => {
    await importInto(database, war(first, denial));
    expect(await list('{ about: ["actor:reds"], rule: [AFFIRMED_AND_DENIED] }')).toEqual(found);
    expect(await list('{ about: ["location:ford"] }')).toEqual(found);
    expect(await list('{ about: ["actor:blues"] }')).toEqual(none);
    expect(await list('{ rule: [DISJOINT_DATES] }')).toEqual(none);
  });
});

describe('what a caller may not see', () => {
  test('makes no contradiction, by id, in a list, or as a node', async () => {
    await importInto(database, war(secret, denial));
    expect(await ask(database, 'MATCH (c:Contradiction) RETURN c.id AS id')).toEqual([{ id: ID }]);
    expect(
      await answer(`{ contradiction(id: "${ID}") { id } node(id: "${ID}") { id } contradictions { totalCount } }`),
    ).toEqual({ contradiction: null, node: null, contradictions: { totalCount: 0 } });
  });

  test('opens no resolved contradiction and is on no side', async () => {
    await importInto(database, war(first, denial));
    await resolveContradiction(database, ID, note('done'));
    await importInto(database, war(first, denial, secret));
    expect(
      await answer(
        `{ contradictions(where: { status: [RESOLVED] }) { nodes { status stands sides { label claimCount } } } }`,
      ),
    ).toEqual({
      contradictions: {
        nodes: [
          {
            status: 'RESOLVED',
            stands: true,
            sides: [
              { label: 'AFFIRMS', claimCount: 1 },
              { label: 'DENIES', claimCount: 1 },
            ],
          },
        ],
      },
    });
  });
});

describe('a lens that hides one of two who make a claim', () => {
  test('leaves the other on its side, also of what that one has settled since', async () => {
    const both = claim('1', take, { claimants: ['actor:blues', 'actor:reds'], ownVoice: false });
    const turned = claim('2', take, {
      reportId: 'report:july',
      polarity: 'DENIES',
      claimants: ['actor:blues'],
      ownVoice: false,
    });
    const { actors, ...others } = war(both, turned);
    await importInto(database, {
      ...others,
      actors: actors.map((one) => (one.id === 'actor:blues' ? { ...one, side: 'OPPOSITION' as const } : one)),
    });
    const sides = 'stands withinOrigin sides { label origins { id } }';
    expect(
      await answer(`{
        all: contradiction(id: "${ID}") { ${sides} }
        blues: contradiction(id: "${ID}", view: { lens: { sides: [OPPOSITION] } }) { ${sides} }
      }`),
    ).toEqual({
      all: {
        stands: true,
        withinOrigin: false,
        sides: [
          { label: 'AFFIRMS', origins: [{ id: 'actor:reds' }] },
          { label: 'DENIES', origins: [{ id: 'actor:blues' }] },
        ],
      },
      blues: {
        stands: false,
        withinOrigin: true,
        sides: [
          { label: 'AFFIRMS', origins: [{ id: 'actor:blues' }] },
          { label: 'DENIES', origins: [{ id: 'actor:blues' }] },
        ],
      },
    });
  });
});
