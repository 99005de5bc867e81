import { describe, expect, test } from 'vitest';
import { changesAnything, plan } from '../../src/intake/plan.ts';
import { dump, emptyGraph, importInto } from './graph.ts';
import { NOTHING, report, source, war } from './records.ts';

const database = emptyGraph();

describe('a plan', () => {
  test('adds everything to an empty graph and writes nothing', async () => {
    const planned = await plan(database, war());
    expect(planned.reports).toEqual({
      added: ['report:june', 'report:radio'],
      changed: [],
      unchanged: [],
      removed: [],
    });
    expect(planned.claims.added).toHaveLength(war().claims.length);
    expect(await dump(database)).toEqual([]);
  });

  test('leaves everything unchanged after the import of the same records', async () => {
    await importInto(database, war());
    const planned = await plan(database, war());
    expect(changesAnything(planned)).toBe(false);
    expect(planned.claims.unchanged).toHaveLength(war().claims.length);
  });

  test('sees no change in a set that is told in another order or twice', async () => {
    await importInto(database, war());
    const [june, radio] = war().reports;
    const claims = war().claims.map((claim) => ({
      ...claim,
      claimants: [...claim.claimants, ...claim.claimants].reverse(),
    }));
    const planned = await plan(database, {
      ...war({ claims }),
      reports: [
        report('june', { ...june, cites: ['actor:blues', 'source:red-radio', 'actor:blues'] }),
        report('radio', radio),
      ],
    });
    expect(changesAnything(planned)).toBe(false);
  });

  test('names the fields that change, those of what a claim is about too', async () => {
    await importInto(database, war());
    const planned = await plan(database, {
      ...NOTHING,
      sources: [source('gazette', { reliability: 'C', url: 'https://example.org' })],
      claims: war()
        .claims.filter(({ id }) => id === 'claim:june/7')
        .map((claim) => ({ ...claim, says: 'Arms.', about: { ...claim.about, means: ['WEAPONS'] } })),
    });
    expect(planned.sources.changed).toEqual([{ id: 'source:gazette', fields: ['reliability', 'url'] }]);
    expect(planned.claims.changed).toEqual([{ id: 'claim:june/7', fields: ['means', 'says'] }]);
  });

  test('removes only claims of the reports at hand, and no actor that is missing', async () => {
    await importInto(database, war());
    const planned = await plan(database, {
      ...NOTHING,
      reports: [report('june')],
      claims: war().claims.filter(({ id }) => id === 'claim:june/1'),
    });
    expect(planned.actors.removed).toEqual([]);
    expect(planned.claims.removed.every((id) => id.startsWith('claim:june/'))).toBe(true);
    expect(planned.claims.removed).toHaveLength(9);
    expect(planned.operations.removed).toEqual(['operation:hill-strike', 'operation:march', 'operation:talks']);
  });
});
