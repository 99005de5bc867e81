import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/intake/report/problem.ts';
import { readReports } from '../../../src/intake/report/readReports.ts';
import { folder, HEAD, REGISTRIES, read, readClaims } from './folder.ts';

describe('a claim', () => {
  test('about an operation has its participants and places by role', async () => {
    const { claims } = await readClaims(
      '  - { n: 1, op: push, kind: advance, who: { attacker: tiger-forces, defender: [isis, fsa] }, where: { objective: raqqa, site: { place: maskana-aleppo, from: [S, NW] } } }',
    );
    expect(claims[0]?.about).toEqual({
      operationId: 'operation:push',
      operationKind: 'ADVANCE',
      outcome: null,
      participants: [
        { actorId: 'actor:tiger-forces', role: 'ATTACKER' },
        { actorId: 'actor:isis', role: 'DEFENDER' },
        { actorId: 'actor:fsa', role: 'DEFENDER' },
      ],
      places: [
        { locationId: 'location:maskana-aleppo', role: 'SITE', fromDirections: ['S', 'NW'] },
        { locationId: 'location:raqqa', role: 'OBJECTIVE', fromDirections: [] },
      ],
    });
  });

  test('about a relation leads from its first word to its third', async () => {
    const { claims } = await readClaims('  - { n: 1, rel: fsa BACKED_BY tiger-forces, means: [air-support, weapons] }');
    expect(claims[0]?.about).toEqual({
      relationship: 'BACKED_BY',
      subjectId: 'actor:fsa',
      objectId: 'actor:tiger-forces',
      means: ['AIR_SUPPORT', 'WEAPONS'],
    });
  });

  test('about a relation that has no direction starts at the id that sorts first, whichever was written first', async () => {
    const { claims } = await readClaims('  - { n: 1, rel: isis FIGHTS fsa }\n  - { n: 2, rel: fsa FIGHTS isis }');
    expect(claims[0]?.about).toEqual(claims[1]?.about);
  });

  test('PART_OF stands between operations where both ends are operations', async () => {
    const { claims } = await readClaims(
      '  - { n: 1, op: a, kind: raid }\n  - { n: 2, op: b, kind: campaign }\n  - { n: 3, rel: a PART_OF b }',
    );
    expect(claims[2]?.about).toMatchObject({ subjectId: 'operation:a', objectId: 'operation:b' });
  });

  test('without `by` is said by the source in its own voice', async () => {
    const { claims } = await readClaims('  - { n: 1, op: a, kind: raid }');
    expect(claims[0]).toMatchObject({ claimants: ['source:southfront'], ownVoice: true });
  });

  test('with `by` is said by sources and actors, relayed `through` others', async () => {
    const { claims } = await readClaims('  - { n: 1, op: a, kind: raid, by: [russian-mod, sana], through: sana }');
    expect(claims[0]).toMatchObject({
      claimants: ['actor:russian-mod', 'source:sana'],
      through: ['source:sana'],
      ownVoice: false,
    });
  });

  test('has defaults for all that it does not tell', async () => {
    const { claims } = await readClaims('  - { n: 13b, op: a, kind: raid }');
    expect(claims[0]).toMatchObject({
      id: 'claim:r/13b',
      paragraph: null,
      polarity: 'AFFIRMS',
      mode: 'FACT',
      basis: 'UNKNOWN',
      when: null,
      says: null,
      credibility: null,
      reviewState: 'UNREVIEWED',
      figures: [],
    });
  });

  test.each(['denies', 'DENIES', 'Denies'])('may write its polarity as %s', async (polarity) => {
    const { claims } = await readClaims(`  - { n: 1, op: a, kind: raid, polarity: ${polarity} }`);
    expect(claims[0]?.polarity).toBe('DENIES');
  });

  test('may be dated by a year, which YAML takes for a number', async () => {
    const { claims } = await readClaims('  - { n: 1, op: a, kind: raid, when: 2017 }');
    expect(claims[0]?.when).toMatchObject({ edtf: '2017', earliest: '2017-01-01', latest: '2017-12-31' });
  });

  test('counts things and actors', async () => {
    const { claims } = await readClaims(
      '  - { n: 1, op: a, kind: raid, figures: { destroyed: { vehicles: 36 }, killed: { isis: ">80" } } }',
    );
    const byMeasure = [...(claims[0]?.figures ?? [])].sort((a, b) => compare(a.measure, b.measure));
    expect(byMeasure).toEqual([
      { measure: 'DESTROYED', of: 'vehicles', low: 36, high: 36, approximate: false, text: '36' },
      { measure: 'KILLED', of: 'actor:isis', low: 80, high: null, approximate: false, text: '>80' },
    ]);
  });
});

describe('an unnamed group', () => {
  const claims = '  - { n: 1, op: a, kind: raid, by: { some: FSA sources, side: opposition } }';

  test('is an actor of its report alone', async () => {
    const { records } = await read({ 'x.yaml': HEAD + claims, 'y.yaml': HEAD + claims });
    const groups = records.actors.filter((actor) => actor.kind === 'UNNAMED_GROUP');
    expect(groups.map((actor) => actor.id)).toEqual(['actor:x/fsa-sources', 'actor:y/fsa-sources']);
  });

  test('has a weak name, which merges nothing', async () => {
    const { actors } = await readClaims(claims);
    expect(actors.find((actor) => actor.id === 'actor:r/fsa-sources')).toMatchObject({
      name: 'FSA sources',
      side: 'OPPOSITION',
      names: [{ text: 'FSA sources', language: 'en', strength: 'WEAK' }],
    });
  });

  test('keeps the side that any of its mentions gives', async () => {
    const { actors } = await readClaims(`${claims}\n  - { n: 2, op: a, kind: raid, by: { some: FSA sources } }`);
    expect(actors.find((actor) => actor.id === 'actor:r/fsa-sources')?.side).toBe('OPPOSITION');
  });

  test('may stand at an end of a relation', async () => {
    const { claims: read } = await readClaims(
      '  - { n: 1, rel: { from: { some: militias }, type: BACKED_BY, to: russian-mod } }',
    );
    expect(read[0]?.about).toMatchObject({ subjectId: 'actor:r/militias', objectId: 'actor:russian-mod' });
  });
});

describe('a place known only by another', () => {
  test('becomes a location without a point', async () => {
    const { locations } = await readClaims('  - { n: 1, op: a, kind: raid, where: { south-east-of: raqqa } }');
    expect(locations.find((location) => location.id === 'location:south-east-of-raqqa')).toMatchObject({
      name: 'South-east of Raqqa',
      kind: 'RELATIVE',
      point: null,
      precision: 'NONE',
      near: [{ locationId: 'location:raqqa', bearing: 'SE', distanceKilometres: null }],
    });
  });

  test('is the place of that slug where the file of places has one', async () => {
    const { records } = await read({
      'locations.yaml': `${REGISTRIES['locations.yaml']}near-raqqa: { name: The outskirts, kind: relative, near: { place: raqqa, km: 5 } }\n`,
      'r.yaml': `${HEAD}  - { n: 1, op: a, kind: raid, where: { near: raqqa } }`,
    });
    expect(records.locations.find((location) => location.id === 'location:near-raqqa')?.name).toBe('The outskirts');
  });

  test('is the same location in two reports', async () => {
    const report = `${HEAD}  - { n: 1, op: a, kind: raid, where: { site: { near: raqqa } } }`;
    const { records } = await read({ 'x.yaml': report, 'y.yaml': report });
    expect(records.locations.map((location) => location.id)).toEqual([
      'location:maskana-aleppo',
      'location:near-raqqa',
      'location:raqqa',
    ]);
  });
});

describe('a report', () => {
  test('cites those on whose word it relies, and not its own source', async () => {
    const { records } = await read({
      'r.yaml': `${HEAD.replace('claims:', 'republishes: q\nclaims:')}  - { n: 1, op: a, kind: raid, by: russian-mod, through: sana }\n  - { n: 2, op: a, kind: raid }`,
      'q.yaml': `${HEAD}  - { n: 1, op: a, kind: raid }`,
    });
    expect(records.reports.find((report) => report.id === 'report:r')?.cites).toEqual([
      'actor:russian-mod',
      'report:q',
      'source:sana',
    ]);
  });

  test('takes back the reports that it retracts', async () => {
    const { records } = await read({
      'r.yaml': HEAD.replace('claims:', 'retracts: q\nclaims: []'),
      'q.yaml': HEAD.replace('claims:', 'claims: []'),
    });
    expect(records.reports.find((report) => report.id === 'report:r')?.retracts).toEqual(['report:q']);
  });

  test.each(['retracts', 'supersedes'])('never names itself in `%s`', async (key) => {
    const { records, problems } = await read({ 'r.yaml': HEAD.replace('claims:', `${key}: r\nclaims: []`) });
    expect(problems.map(({ message }) => message)).toEqual(['`r` is this report itself']);
    expect(records.reports).toEqual([]);
  });

  test('is the next version of the report that it supersedes', async () => {
    const { records } = await read({
      'r-2.yaml': HEAD.replace('claims:', 'supersedes: r\nclaims: []'),
      'r.yaml': HEAD.replace('claims:', 'claims: []'),
    });
    const versions = records.reports.map(({ id, version, supersedes }) => ({ id, version, supersedes }));
    expect(versions).toEqual(
      expect.arrayContaining([
        { id: 'report:r', version: 1, supersedes: undefined },
        { id: 'report:r-2', version: 2, supersedes: 'report:r' },
      ]),
    );
  });

  test('with a vague day of publication is known from the last possible one', async () => {
    const { records } = await read({
      'r.yaml': `${HEAD.replace('2017-06-02', '2017-05')}  - { n: 1, op: a, kind: raid }`,
    });
    expect(records.reports[0]?.knownAt).toBe('2017-05-31T00:00:00.000Z');
  });

  test('is hashed byte by byte', async () => {
    const text = `${HEAD}  - { n: 1, op: a, kind: raid }\r\n`;
    const { records } = await read({ 'r.yaml': text });
    expect(records.reports[0]?.contentHash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('may start with a byte order mark and end its lines with CR LF', async () => {
    const text = `\ufeff${HEAD}  - { n: 1, op: a, kind: raid, says: قوات النمر }\n`.replaceAll('\n', '\r\n');
    const { records } = await read({ 'r.yaml': text });
    expect(records.claims[0]?.says).toBe('قوات النمر');
  });

  test('on its own is resolved against what the graph holds', async () => {
    const path = await folder({ 'r.yaml': `${HEAD}  - { n: 1, op: a, kind: raid, where: { near: raqqa } }` });
    const known = [
      { id: 'source:southfront', name: 'SouthFront' },
      { id: 'location:raqqa', name: 'Raqqa' },
      { id: 'operation:a', name: 'The raid' },
    ];
    const { records, problems } = await readReports(join(path, 'r.yaml'), known);
    expect(problems).toEqual([]);
    expect(records.operations).toEqual([{ id: 'operation:a', name: 'The raid' }]);
    expect(records.locations.map((location) => location.name)).toEqual(['Near Raqqa']);
  });
});

describe('an operation', () => {
  test('is shown by the first name that a claim gives it', async () => {
    const { operations } = await readClaims(
      '  - { n: 1, op: raqqa-convoys, kind: raid }\n  - { n: 2, op: raqqa-convoys, kind: raid, name: The convoys }\n  - { n: 3, op: raqqa-convoys, kind: raid, name: Convoys }',
    );
    expect(operations).toEqual([{ id: 'operation:raqqa-convoys', name: 'The convoys' }]);
  });

  test('is named by the report that sorts first, in whatever folder it lies', async () => {
    const named = (name: string) => `${HEAD}  - { n: 1, op: x, kind: raid, name: ${name} }`;
    const first = await folder({ ...REGISTRIES, 'a.yaml': named('From a') });
    const second = await folder({ 'b.yaml': named('From b') });
    const third = await folder({ ...REGISTRIES, 'b.yaml': named('From b') });
    const fourth = await folder({ 'a.yaml': named('From a') });
    for (const paths of [
      [first, second],
      [third, fourth],
    ]) {
      const { records } = await readReports(paths);
      expect(records.operations[0]?.name).toBe('From a');
    }
  });

  test('without a given name is shown by its slug', async () => {
    const { operations } = await readClaims('  - { n: 1, op: raqqa-convoys, kind: raid }');
    expect(operations[0]?.name).toBe('Raqqa convoys');
  });
});

describe('a folder', () => {
  test('with one wrong file gives no records at all', async () => {
    const { records, problems } = await read({
      'good.yaml': `${HEAD}  - { n: 1, op: a, kind: raid }`,
      'wrong.yaml': `${HEAD}  - { n: 1, op: a }`,
    });
    expect(problems).toHaveLength(1);
    expect(Object.values(records).flat()).toEqual([]);
  });

  test('gives its actors, places and sources with all their names', async () => {
    const { records } = await read({
      'locations.yaml': `${REGISTRIES['locations.yaml']}arak: { name: Arak, kind: town, country: SY, point: [34.6, 38.6], precision: exact, authority: OCHA, within: [raqqa], names: [Arak, { text: أرك, lang: ar }, { text: the town, weak: true }] }\n`,
      'sources.yaml':
        'southfront: { name: SouthFront, kind: outlet, side: government, reliability: C, assessor: Somebody, assessed: 2020-01-31, licence: CC-BY-4.0, citation: Cite it so, may-be-passed-on: false, owned-by: [russian-mod] }\n',
    });
    expect(records.sources[0]).toMatchObject({
      reliabilityAssessedOn: '2020-01-31',
      licence: 'CC-BY-4.0',
      citation: 'Cite it so',
      mayBePassedOn: false,
      ownedBy: ['actor:russian-mod'],
    });
    expect(records.locations[0]).toMatchObject({
      point: { latitude: 34.6, longitude: 38.6 },
      within: ['location:raqqa'],
      names: [
        { text: 'Arak', language: 'en', strength: 'STRONG' },
        { text: 'أرك', language: 'ar', strength: 'STRONG' },
        { text: 'the town', language: 'en', strength: 'WEAK' },
      ],
    });
  });
});
