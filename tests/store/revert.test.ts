import { describe, expect, test } from 'vitest';
import { rebuild } from '../../src/intake/rebuild.ts';
import type { ClaimRecord, Records } from '../../src/intake/records.ts';
import { resolveContradiction } from '../../src/intake/resolve.ts';
import { revert } from '../../src/intake/revert.ts';
import { ask, dump, emptyGraph, importInto } from './graph.ts';
import {
  account,
  actor,
  change,
  claim,
  location,
  NOTHING,
  relation,
  report,
  source,
  war,
  where,
  who,
  without,
} from './records.ts';

const database = emptyGraph();
const NONE = { missing: 0, differing: 0, stray: 0 };
const SOUND = { names: 0, claims: 0, operations: 0, relationships: NONE, met: NONE, contradictions: NONE };

function undo(revision: number, dryRun = false) {
  return revert(database, { revision, by: 'tester', at: '2017-06-12T12:00:00.000Z', dryRun });
}

/** A report on top of the war: a new actor, place, source and operation, and more about the capture that is there. */
function more(): Records {
  return {
    actors: [actor('greens', { side: 'OPPOSITION' })],
    locations: [location('mill', { within: ['location:valley'] })],
    sources: [source('green-radio', { ownedBy: ['actor:greens'] })],
    operations: [{ id: 'operation:raid', name: 'Raid' }],
    reports: [report('july', { sourceId: 'source:green-radio', cites: ['source:gazette'] })],
    claims: [
      claim(
        '1',
        account('raid', 'RAID', { participants: [who('greens', 'ATTACKER')], places: [where('mill', 'SITE')] }),
        {
          reportId: 'report:july',
          claimants: ['source:green-radio'],
        },
      ),
      claim('2', account('ford-capture', 'CAPTURE', { outcome: 'FAILED' }), {
        reportId: 'report:july',
        claimants: ['source:green-radio'],
      }),
      claim('3', relation('PART_OF', 'actor:greens', 'actor:blues'), {
        reportId: 'report:july',
        claimants: ['source:green-radio'],
      }),
    ],
  };
}

/** Another report that speaks of what `more` brought. */
function still(): Records {
  const about = account('talks', 'NEGOTIATION', { participants: [who('greens', 'PARTY')], places: [] });
  return { ...NOTHING, reports: [report('august')], claims: [claim('1', about, { reportId: 'report:august' })] };
}

const SORTS = ['added', 'taken-back', 'changed-and-removed'] as const;

function changed(what: (typeof SORTS)[number]): Records {
  if (what === 'added') return more();
  if (what === 'taken-back') return { ...NOTHING, reports: [report('august', { retracts: ['report:june'] })] };
  const { claims } = without('claim:june/11');
  return war({
    claims: claims.map((one) => (one.id === 'claim:june/4' ? { ...one, about: account('hill-strike', 'RAID') } : one)),
    actors: war().actors.map((one) => (one.id === 'actor:reds' ? { ...one, side: 'UNKNOWN', names: [] } : one)),
    locations: war().locations.map((one) => (one.id === 'location:ford' ? { ...one, point: null, near: [] } : one)),
  });
}

describe('reverting a revision', () => {
  test.each(SORTS)('that %s leaves the graph as it was before it', async (what) => {
    await importInto(database, war());
    const before = await dump(database);
    await importInto(database, changed(what));
    expect(await dump(database)).not.toEqual(before);
    expect((await undo(2)).revision).toBe(3);
    expect(await dump(database)).toEqual(before);
    expect(await rebuild(database)).toEqual(SOUND);
  });

  test('that removed an operation with its last claim brings it back', async () => {
    await importInto(database, war());
    const before = await dump(database);
    await importInto(database, {
      ...without('claim:june/5'),
      operations: war().operations.filter(({ id }) => id !== 'operation:talks'),
    });
    expect(await ask(database, "MATCH (o:Operation {id: 'operation:talks'}) RETURN o")).toEqual([]);
    await undo(2);
    expect(await dump(database)).toEqual(before);
  });

  test('the first one empties the graph, and reverting that fills it again', async () => {
    await importInto(database, war());
    const full = await dump(database);
    await undo(1);
    expect(await dump(database)).toEqual([]);
    await undo(2);
    expect(await dump(database)).toEqual(full);
    expect(await rebuild(database)).toEqual(SOUND);
  });

  test('is a revision that tells what it undid, and keeps what stood before', async () => {
    await importInto(database, war());
    await importInto(database, change(war(), 'claim:june/4', { says: 'Hit twice.' }));
    await undo(2);
    const [row] = await ask(
      database,
      `MATCH (change:Change)-[:MADE_IN]->(revision:Revision {number: 3})
       RETURN revision.by AS by, revision.summary AS summary, revision.changed AS changed, change.recordId AS id, change.before AS before`,
    );
    expect(row).toMatchObject({
      by: 'tester',
      summary: 'revert of revision 2 (made up)',
      changed: 1,
      id: 'claim:june/4',
    });
    expect(JSON.parse(String(row?.before))).toMatchObject({ says: 'Hit twice.' });
  });

  test('makes room for reverting the one before it', async () => {
    await importInto(database, war());
    const before = await dump(database);
    await importInto(database, more());
    await importInto(database, still());
    await undo(3);
    await undo(2);
    expect(await dump(database)).toEqual(before);
  });

  test('tells in a dry run what it would do, and does nothing', async () => {
    await importInto(database, war());
    await importInto(database, more());
    const before = await dump(database);
    const { plan, revision } = await undo(2, true);
    expect(revision).toBeNull();
    expect(plan.actors.removed).toEqual(['actor:greens']);
    expect(plan.claims.removed).toEqual(['claim:july/1', 'claim:july/2', 'claim:july/3']);
    expect(await dump(database)).toEqual(before);
    expect(await ask(database, 'MATCH (r:Revision) RETURN r')).toHaveLength(2);
  });
});

describe('reverting is refused, and writes nothing,', () => {
  test('where there is no such revision', async () => {
    await importInto(database, war());
    await expect(undo(7)).rejects.toThrow('there is no revision 7: sitrep revisions lists those that there are');
  });

  test('where a later revision changed one of its records, which is named with what to do', async () => {
    await importInto(database, war());
    await importInto(database, change(war(), 'claim:june/4', { says: 'Hit twice.' }));
    await importInto(database, change(war(), 'claim:june/4', { says: 'Hit thrice.' }));
    const before = await dump(database);
    await expect(undo(2)).rejects.toThrow(
      'revision 2 cannot be reverted as things stand: revert revision 3 first\nclaim:june/4 is no longer as revision 2 left it (revision 3)',
    );
    expect(await dump(database)).toEqual(before);
  });

  test('where something that came later names what would go, in a relationship, a figure, as a relay, a place or a source', async () => {
    await importInto(database, war());
    await importInto(database, more());
    const fight = relation('FIGHTS', 'actor:reds', 'actor:blues');
    const later = (number: string, about: Records['claims'][number]['about'], further: Partial<ClaimRecord> = {}) =>
      claim(number, about, { reportId: 'report:august', ...further });
    await importInto(database, {
      ...NOTHING,
      locations: [location('yard', { within: ['location:mill'] })],
      reports: [report('august'), report('september', { sourceId: 'source:green-radio' })],
      claims: [
        later('1', account('talks', 'NEGOTIATION', { participants: [who('greens', 'PARTY')], places: [] })),
        later('2', fight, { through: ['source:green-radio'] }),
        later('3', fight, {
          figures: [{ measure: 'KILLED', of: 'actor:greens', low: 3, high: 3, approximate: false, text: '3' }],
        }),
        later('4', account('raid', 'RAID', { participants: [], places: [] })),
      ],
    });
    const before = await dump(database);
    const refusal = await undo(2).catch((error: Error) => error.message);
    const [first, ...others] = String(refusal).split('\n');
    expect(first).toBe('revision 2 cannot be reverted as things stand: revert revision 3 first');
    expect(others.sort()).toEqual([
      'actor:greens would go, and claim:august/1 names it (revision 3)',
      'actor:greens would go, and claim:august/3 names it (revision 3)',
      'location:mill would go, and location:yard names it (revision 3)',
      'operation:raid would go, and claim:august/4 names it (revision 3)',
      'source:green-radio would go, and claim:august/2 names it (revision 3)',
      'source:green-radio would go, and report:september names it (revision 3)',
    ]);
    expect(await dump(database)).toEqual(before);
  });

  test('where it is of a resolution', async () => {
    await importInto(database, war());
    const [row] = await ask(database, 'MATCH (c:Contradiction) RETURN c.id AS id LIMIT 1');
    await resolveContradiction(database, String(row?.id), { by: 'J', why: 'later', at: '2017-06-11T08:00:00.000Z' });
    await expect(undo(2)).rejects.toThrow('is of a resolution: sitrep resolve and sitrep unresolve undo one another');
  });
});
