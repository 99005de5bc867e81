import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/intake/report/problem.ts';
import { HEAD, REGISTRIES, read, readClaims } from './folder.ts';

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
