import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReports } from '../../../src/intake/report/readReports.ts';
import { folder, HEAD, REGISTRIES, read, readClaims } from './folder.ts';

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

  test('is not named by a report that not everybody may see', async () => {
    const secret = `${HEAD.replace('claims:', 'handling: amber\nclaims:')}  - { n: 1, op: x, kind: raid, name: Inside word }`;
    const alone = await read({ 'a.yaml': secret });
    expect(alone.records.operations).toEqual([{ id: 'operation:x', name: 'X' }]);
    const beside = await read({
      'a.yaml': secret,
      'b.yaml': `${HEAD}  - { n: 1, op: x, kind: raid, name: Known to all }`,
    });
    expect(beside.records.operations).toEqual([{ id: 'operation:x', name: 'Known to all' }]);
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
