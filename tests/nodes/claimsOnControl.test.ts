import { beforeAll, describe, expect, test } from 'vitest';
import { writeInBulk } from '../../bench/conflict/bulk.ts';
import { conflict } from '../../bench/conflict/conflict.ts';
import { MIGRATIONS, REPORTS } from '../../src/cli/paths.ts';
import { type ContradictionRow, cypher } from '../../src/generated/cypher.ts';
import { ClaimMode, ContradictionRule, type OperationKind } from '../../src/generated/types.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { createRequest } from '../../src/graph/request.ts';
import { importReports } from '../../src/intake/importReports.ts';
import type { ClaimRecord, Records } from '../../src/intake/records.ts';
import { contradictionsAt } from '../../src/judgement/contradictions.ts';
import { judgeControl } from '../../src/judgement/control.ts';
import { withoutEach } from '../../src/judgement/hangsOn.ts';
import { standingOf } from '../../src/nodes/Contradiction.ts';
import { type ControlParent, judgePlaces } from '../../src/nodes/Control.ts';
import { loadTold, loadWorld } from '../../src/nodes/judged.ts';
import { judgedView, prepareView } from '../../src/nodes/View.ts';
import { testDatabase } from '../setup/graph.ts';
import { ask, empty } from '../store/graph.ts';

const database = testDatabase();

/** The made-up conflict, with what else claims say: on fighting, holding, denials, plans, and one operation told as two kinds. */
function* disputed(): Generator<Records> {
  for (const { claims, ...records } of conflict({ operations: 600, places: 12 })) {
    yield { ...records, claims: claims.map(told) };
  }
}

function told(claim: ClaimRecord, index: number): ClaimRecord {
  const { about } = claim;
  if ('relationship' in about) return claim;
  const changed = (further: Partial<typeof about>) => ({ ...claim, about: { ...about, ...further } });
  const [one] = about.participants;
  const [at] = about.places;
  const kind = (operationKind: OperationKind) => about.operationKind === operationKind;
  if (kind('CLASH') && index % 3 === 0) return changed({ outcome: 'ONGOING' });
  if (kind('CLASH') && index % 7 === 0) return changed({ operationKind: 'CAPTURE', outcome: 'PARTIAL' });
  if (kind('CAPTURE') && index % 5 === 0) return { ...claim, polarity: 'DENIES' };
  if (kind('CAPTURE') && index % 7 === 0) return { ...claim, mode: 'FORECAST' };
  if (kind('CAPTURE') && index % 11 === 0) return changed({ outcome: 'FAILED' });
  if (kind('CAPTURE') && index % 13 === 0) return { ...claim, when: null };
  if (kind('SHELLING') && index % 9 === 0 && one !== undefined && at !== undefined) {
    const holding = { relationship: 'CONTROLS', subjectId: one.actorId, objectId: at.locationId, means: [] } as const;
    return { ...claim, about: holding };
  }
  return claim;
}

const graphs: readonly [string, () => Promise<unknown>, readonly object[]][] = [
  [
    'that the reports make',
    () => importReports(database, [REPORTS], { by: 'the tests', dryRun: false }),
    [
      {},
      { asOf: '2017-06-02', knownAt: '2017-06-02T12:00:00Z' },
      { asOf: '2017-06-03', knownAt: '2017-06-20T00:00:00Z' },
      { asOf: '2017-06-04', lens: { excludeSources: ['source:southfront'] } },
    ],
  ],
  [
    'of a made-up conflict in which much is said of holders',
    () => writeInBulk(database, disputed()),
    [
      {},
      { asOf: '2015-06-01' },
      { asOf: '2015-06-01', knownAt: '2015-06-05T00:00:00Z' },
      { asOf: '2017-01-01', lens: { sides: ['GOVERNMENT'] } },
      { lens: { modes: Object.values(ClaimMode), excludeSources: ['source:made-up-0'] } },
    ],
  ],
];

describe.each(graphs)('of the graph %s the few claims that are read', (_, write, views) => {
  beforeAll(async () => {
    await migrate(database, MIGRATIONS);
    await empty(database);
    await write();
  }, 300_000);

  test.each(views)('give the verdicts of all claims on who holds each place, at the view %o', async (view) => {
    const { fromAll, asRead } = await judgedBothWays(database, view);
    expect(fromAll.filter(({ verdict }) => verdict.holders.length > 0).length).toBeGreaterThan(4);
    expect(asRead).toEqual(fromAll);
  });

  test.each(views)('give the contradictions of all claims between holders, at the view %o', async (view) => {
    const { fromAll, asRead } = await contradictedBothWays(database, view);
    expect(asRead).toEqual(fromAll);
  });
});

async function everyClaim(database: Database, view: object) {
  const request = createRequest(database, prepareView);
  const prepared = prepareView(view);
  const ids = (await ask(database, 'MATCH (claim:Claim) RETURN claim.id AS id')).map(({ id }) => String(id));
  const told = (await loadTold(request, cypher.judgement.claims, ids, prepared)).flat();
  const world = await loadWorld(request, told, prepared);
  return { request, prepared, world, claims: told.map(({ claim }) => claim), lookingAt: judgedView(prepared) };
}

async function judgedBothWays(database: Database, view: object) {
  const { request, prepared, world, claims, lookingAt } = await everyClaim(database, view);
  const options = { staleAfterDays: 100 };
  const rows = await ask(
    database,
    'MATCH (place:Location)<-[:TOOK_PLACE_AT]-(:Operation) RETURN DISTINCT place.id AS id',
  );
  const places = rows.map(({ id }) => String(id));
  const all = places.map((locationId) => {
    const judge = (through: typeof lookingAt) => judgeControl(claims, locationId, world, through, options);
    const verdict = judge(lookingAt);
    return {
      locationId,
      verdict,
      others: others({ verdict, withoutEach: () => withoutEach(claims, world, lookingAt, judge) }),
    };
  });
  const read = await judgePlaces(places, request, prepared, options.staleAfterDays);
  return {
    fromAll: all,
    asRead: read.map((place) => ({ locationId: place.locationId, verdict: place.verdict, others: others(place) })),
  };
}

/** The verdicts without each of the sources without which it is another. */
function others({ verdict, withoutEach }: Pick<ControlParent, 'verdict' | 'withoutEach'>) {
  return withoutEach().filter(({ answer }) => JSON.stringify(answer) !== JSON.stringify(verdict));
}

async function contradictedBothWays(database: Database, view: object) {
  const { request, prepared, world, claims, lookingAt } = await everyClaim(database, view);
  const places = await ask(database, 'MATCH (place:Location) RETURN place.id AS id ORDER BY id');
  const standing = contradictionsAt(claims, world, lookingAt).filter(({ rule }) => rule === 'two-exclusive-holders');
  const found = await Promise.all(
    places.map(({ id }) => {
      const subjectId = String(id);
      const row: Pick<ContradictionRow, 'rule' | 'subjectId' | 'subjectIds'> = {
        rule: ContradictionRule.TwoExclusiveHolders,
        subjectId,
        subjectIds: [subjectId],
      };
      return standingOf(row, request, prepared);
    }),
  );
  return { fromAll: places.map(({ id }) => standing.find(({ subject }) => subject === id) ?? null), asRead: found };
}
