import { describe, expect, test } from 'vitest';
import { data } from '../setup/api.ts';

describe('a view', () => {
  test('hides what became known later, in lists, counts and single answers alike', async () => {
    const view = 'view: { knownAt: "2017-05-27" }';
    const answer = await data<Record<string, unknown>>(`{
      claim(id: "claim:southfront-2017-06-02/8", ${view}) { id }
      report(id: "report:southfront-2017-06-02", ${view}) { id }
      operation(id: "operation:raqqa-convoys", ${view}) { id }
      reports(${view}) { totalCount }
    }`);
    expect(answer).toEqual({ claim: null, report: null, operation: null, reports: { totalCount: 2 } });
  });

  test('holds for all below the field that sets it', async () => {
    const answer = await data<{ actor: { captures: { totalCount: number } } }>(
      '{ actor(id: "actor:tiger-forces", view: { knownAt: "2017-05-27" }) { captures { totalCount nodes { claims { nodes { report { knownAt } } } } } } }',
    );
    const known = [...JSON.stringify(answer).matchAll(/"knownAt":"(\d{4}-\d{2}-\d{2})/g)].map(([, day]) => day ?? '');
    expect(known.length).toBeGreaterThan(0);
    expect(known.every((day) => day <= '2017-05-27')).toBe(true);
  });

  test('with a source left out answers as if it had never reported', async () => {
    const answer = await data<{ claims: { totalCount: number } }>(
      '{ claims(where: { report: ["report:southfront-2017-06-02"] }, view: { lens: { excludeSources: ["source:southfront"] } }) { totalCount } }',
    );
    expect(answer.claims.totalCount).toBe(0);
  });

  test('that leaves everything out knows nothing, and says so', async () => {
    const answer = await data<{ control: unknown }>(`{
      control(of: "location:maskana-aleppo", view: { asOf: "2017-06-05", lens: { sides: [] } }) {
        status holders { actor { name } } evidence { rule forCount }
      }
    }`);
    expect(answer.control).toEqual({ status: 'UNKNOWN', holders: [], evidence: { rule: 'nothing-said', forCount: 0 } });
  });

  test('of long ago, or of a moment to come, is answered', async () => {
    const answer = await data<Record<string, { status: string }>>(`{
      past: control(of: "location:maskana-aleppo", view: { asOf: "0900-01-01" }) { status }
      future: control(of: "location:maskana-aleppo", view: { asOf: "2017-06-05", knownAt: "2999-01-01" }) { status }
    }`);
    expect(answer).toEqual({ past: { status: 'UNKNOWN' }, future: { status: 'HELD' } });
  });

  test('keeps a backer off every path when its only claim came later', async () => {
    const answer = await data<{ backers: unknown[] }>(
      '{ backers(of: "actor:fsa", view: { knownAt: "2017-05-20" }) { hops } }',
    );
    expect(answer.backers).toEqual([]);
  });

  test('that says what is STALE counts the days', async () => {
    const answer = await data<Record<string, { status: string }>>(`{
      fresh: control(of: "location:maskana-aleppo", view: { asOf: "2017-07-01" }, staleAfterDays: 60) { status }
      stale: control(of: "location:maskana-aleppo", view: { asOf: "2017-07-01" }, staleAfterDays: 10) { status }
    }`);
    expect(answer).toEqual({ fresh: { status: 'HELD' }, stale: { status: 'STALE' } });
  });

  test('a place that no claim speaks of is UNKNOWN', async () => {
    const answer = await data<{ control: unknown }>(
      '{ control(of: "location:maskana-homs") { status evidence { rule } } }',
    );
    expect(answer.control).toEqual({ status: 'UNKNOWN', evidence: { rule: 'nothing-said' } });
  });
});
