import { describe, expect, test } from 'vitest';
import { knownNamesFrom } from '../../../src/intake/ucdp-ged/knownNames.ts';
import { officeOf, originsOf } from '../../../src/intake/ucdp-ged/origins.ts';
import { eventOf, NOBODY } from './events.ts';

const KNOWN = knownNamesFrom(
  [
    { id: 'source:sohr', folded: 'sohr' },
    { id: 'source:gazette-north', folded: 'gazette' },
    { id: 'source:gazette-south', folded: 'gazette' },
    { id: 'source:ucdp-cited-vdc', folded: 'vdc' },
  ],
  [
    { id: 'actor:mod', folded: 'redland defence ministry' },
    { id: 'actor:sohr-armed', folded: 'sohr' },
  ],
);

const claimants = (sourceOriginal: string, known = NOBODY) =>
  originsOf(eventOf({ source_original: sourceOriginal }), known).claimants;

describe('the origins of an event', () => {
  test.each([
    ['SOHR', ['source:ucdp-cited-sohr']],
    ['SOHR, VDC', ['source:ucdp-cited-sohr', 'source:ucdp-cited-vdc']],
    ['SOHR; VDC', ['source:ucdp-cited-sohr', 'source:ucdp-cited-vdc']],
    ['SOHR\nVDC', ['source:ucdp-cited-sohr', 'source:ucdp-cited-vdc']],
    ['SOHR /// VDC', ['source:ucdp-cited-sohr', 'source:ucdp-cited-vdc']],
    ['sohr, Sohr, SOHR', ['source:ucdp-cited-sohr']],
    ['El Heraldo de Juárez, El Heraldo de Juarez', ['source:ucdp-cited-heraldo-de-juarez']],
    ['SOHR, ., ', ['source:ucdp-cited-sohr']],
  ])('`%s` are %j', (text, ids) => {
    expect(claimants(text)).toEqual(ids);
  });

  test.each(['', '  ', '.'])('`%s` are one unnamed group of this event', (text) => {
    const { claimants, actors } = originsOf(eventOf({ source_original: text }), NOBODY);
    expect(claimants).toEqual(['actor:ucdp-7/source-not-named']);
    expect(actors).toMatchObject([{ id: 'actor:ucdp-7/source-not-named', kind: 'UNNAMED_GROUP' }]);
  });

  test.each([
    'police',
    'Local officials',
    'Military spokesman',
    'Interior Ministry statement',
    'a local security official',
  ])('`%s` identifies nobody and is a group of this event', (text) => {
    expect(claimants(text)[0]).toMatch(/^actor:ucdp-7\//);
  });

  test.each(['Kabul police', "People's Defense Forces", 'Israeli Radio', 'Local Coordination Committees of Syria'])(
    '`%s` is a name',
    (text) => {
      expect(claimants(text)[0]).toMatch(/^source:ucdp-cited-/);
    },
  );

  test('are a side of the event where they have its name', () => {
    expect(claimants('blue army')).toEqual(['actor:ucdp-502']);
  });

  test('are known ones by their strong names, sources before actors', () => {
    expect(claimants('Sohr; Redland Defence Ministry', KNOWN)).toEqual(['source:sohr', 'actor:mod']);
  });

  test('are nobody known where several have the name', () => {
    expect(claimants('Gazette', KNOWN)).toEqual(['source:ucdp-cited-gazette']);
  });

  test('are written down only where they are not known', () => {
    const { sources } = originsOf(eventOf({ source_original: 'SOHR, VDC' }), KNOWN);
    expect(sources.map(({ id }) => id)).toEqual(['source:ucdp-cited-vdc']);
  });
});

test('an office is a known source, and never an actor', () => {
  expect(officeOf('SOHR', KNOWN).id).toBe('source:sohr');
  expect(officeOf('Redland Defence Ministry', KNOWN).id).toBe('source:ucdp-cited-redland-defence-ministry');
});
