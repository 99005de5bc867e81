import { describe, expect, test } from 'vitest';
import { judgeControl } from '../../src/judgement/control.ts';
import { held, judge } from './asking.ts';
import { capture, claim, controls, report, unnamed, view, world } from './building.ts';
import { dam, jadyaa, maskana } from './shipped.ts';

const x = capture('take', 'saa', 'town');

describe('Baath Dam', () => {
  test('is held by the SDF on 2 June as known on 1 June, by one origin', () => {
    expect(held('baath-dam', '2017-06-02', '2017-06-01')).toBe('HELD sdf');
    expect(judge('baath-dam', '2017-06-02', '2017-06-01').corroboration).toMatchObject({
      claims: 1,
      independentOrigins: 1,
    });
  });

  test('is contested on 2 June as known on 2 June: SouthFront against the pro-SDF sources that it relays', () => {
    const verdict = judge('baath-dam', '2017-06-02', '2017-06-02');
    expect(verdict.status).toBe('CONTESTED');
    expect(verdict.rule.name).toBe('holder-denied');
    expect(verdict.evidence).toEqual({
      for: [dam.retaken.id],
      against: [dam.denied.id, dam.clashes.id].sort(),
      overtaken: [],
      possible: [],
      retracted: [],
    });
  });

  test('is still contested on 2 June as known on 6 June, now also because Reuters dates the capture later', () => {
    const verdict = judge('baath-dam', '2017-06-02', '2017-06-06');
    expect(verdict.status).toBe('CONTESTED');
    expect(verdict.evidence.against).toContain(dam.reuters.id);
  });

  test('is contested on 2 June by the later dated capture alone', () => {
    expect(held('baath-dam', '2017-06-02', '2017-12-31', [dam.retaken, dam.reuters])).toBe('CONTESTED sdf');
  });

  test('is held by the SDF on 5 June as known on 6 June: the denial and the clashes are overtaken', () => {
    const verdict = judge('baath-dam', '2017-06-05', '2017-06-06');
    expect([verdict.status, verdict.holders[0]?.actorId]).toEqual(['HELD', 'sdf']);
    expect(verdict.evidence.overtaken).toEqual([dam.denied.id, dam.clashes.id].sort());
    expect(verdict.holders[0]?.since).toMatchObject({ edtf: '2017-06-04' });
  });
});

describe('Maskana as known on 20 June', () => {
  test.each(['2017-06-01', '2017-06-02'])('is held by ISIS on %s', (day) => {
    expect(held('maskana', day, '2017-06-20')).toBe('HELD isis');
  });

  test.each(['2017-06-03', '2017-06-04'])('is contested on %s, naming no other holder', (day) => {
    expect(held('maskana', day, '2017-06-20')).toBe('CONTESTED tiger-forces');
    expect(judge('maskana', day, '2017-06-20').rule.name).toBe('captured-later');
  });

  test('is held by the Tiger Forces on 5 June, on the word of 4 independent origins', () => {
    expect(held('maskana', '2017-06-05', '2017-06-20')).toBe('HELD tiger-forces');
    const verdict = judge('maskana', '2017-06-05', '2017-06-20');
    expect(verdict.corroboration.independentOrigins).toBe(4);
    expect(verdict.holders[0]?.since).toMatchObject({ earliest: '2017-06-03', latest: '2017-06-05' });
  });
});

test('The undated capture of the Jadyaa villages: held by the Tiger Forces on 3 June as known that day, by three origins', () => {
  for (const village of ['jadyaa-saghira', 'jadyaa-kabira']) {
    expect(held(village, '2017-06-03', '2017-06-03')).toBe('HELD tiger-forces');
    expect(judge(village, '2017-06-03', '2017-06-03').corroboration.independentOrigins).toBe(3);
  }
});

test('An undated capture is possible before its publication: shown, not counted', () => {
  const verdict = judge('jadyaa-kabira', '2017-06-01', '2017-06-03', [jadyaa.southfront]);
  expect(verdict).toMatchObject({ status: 'UNKNOWN', evidence: { for: [], possible: [jadyaa.southfront.id] } });
});

describe("TSI's 4 and 5 June", () => {
  const own4 = claim(maskana.tsiSummary.report, maskana.tsiSummary.about, { when: '2017-06-04' });

  test('both stand, being said on one day, and the second does not deny the first', () => {
    expect(held('maskana', '2017-06-04', '2017-12-31', [own4, maskana.tsiSummary])).toBe('HELD pro-government');
    expect(judge('maskana', '2017-06-05', '2017-06-20', [own4, maskana.tsiSummary]).holders[0]?.since?.edtf).toBe(
      '2017-06-05',
    );
  });

  test('by different origins contest 4 June', () => {
    expect(held('maskana', '2017-06-04', '2017-12-31', [maskana.tsiItem, maskana.tsiSummary])).toBe(
      'CONTESTED pro-government',
    );
  });
});

test('"Since" is the span of the dated changes, and not of states', () => {
  const claims = [
    claim(report('a', '2017-06-04'), x, { when: '2017-06-03' }),
    claim(report('b', '2017-06-09'), controls('saa', 'town'), { when: '2017-06-08' }),
    claim(report('c', '2017-06-09'), x),
  ];
  expect(judge('town', '2017-06-10', '2017-06-20', claims).holders[0]?.since?.edtf).toBe('2017-06-03');
});

test('It is stale only by a number of days that the caller sets', () => {
  const state = claim(report('a', '2017-06-01'), controls('isis', 'town'));
  const at = (staleAfterDays?: number) =>
    judgeControl(
      [state],
      'town',
      world,
      view('2017-06-11', '2017-06-20'),
      staleAfterDays === undefined ? {} : { staleAfterDays },
    ).status;
  expect([at(), at(10), at(9)]).toEqual(['HELD', 'HELD', 'STALE']);
});

test('Unnamed origins have words of their own, apart by report', () => {
  const some = unnamed('actor:a/local-sources');
  const verdict = judge('town', '2017-06-05', '2017-06-20', [claim(report('a', '2017-06-03'), x, { by: some })]);
  expect(verdict).toMatchObject({ status: 'HELD', corroboration: { independentOrigins: 1 } });
});
