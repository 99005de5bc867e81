import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../src/intake/ucdp-ged/places.ts';
import { eventOf } from './events.ts';
import type { Row } from './madeUp.ts';

const places = (further: Row = {}) => placesOf(eventOf(further));
const siteOf = (further: Row) => {
  const { site, locations } = places(further);
  return locations.find(({ id }) => id === site)!;
};

describe('the place of an event', () => {
  test.each([
    ['1', 'EXACT'],
    ['2', 'NEARBY'],
    ['3', 'DISTRICT'],
    ['4', 'GOVERNORATE'],
    ['5', 'AREA'],
    ['6', 'COUNTRY'],
    ['7', 'INTERNATIONAL'],
  ])('has for where_prec %s the precision %s and the point of the row', (where_prec, precision) => {
    expect(siteOf({ where_prec })).toMatchObject({ precision, point: { latitude: 34.25, longitude: 38.75 } });
  });

  test('around a town is a place of its own, near the town', () => {
    const { locations, site } = places({ where_prec: '2' });
    const town = places({ where_prec: '1' });
    expect(locations.at(-1)).toMatchObject({ id: site, name: 'near Old Mill town', kind: 'RELATIVE' });
    expect(locations.at(-1)?.near).toEqual([{ locationId: town.site, bearing: null, distanceKilometres: null }]);
    expect(locations.at(-2)).toEqual(town.locations.at(-1));
  });

  test('lies in its second unit, that in the first and that in the country', () => {
    const { locations } = places();
    expect(locations.map(({ name, kind, within }) => [name, kind, within])).toEqual([
      ['Syria', 'COUNTRY', []],
      ['North governorate', 'GOVERNORATE', ['location:ucdp-unit-652']],
      ['Mill district', 'AREA', ['location:ucdp-unit-652/north-governorate']],
      ['Old Mill town', 'TOWN', ['location:ucdp-unit-652/north-governorate/mill-district']],
    ]);
    expect(locations.map(({ country }) => country)).toEqual(['SY', 'SY', 'SY', 'SY']);
  });

  test.each([
    [{ adm_2: '' }, 'location:ucdp-unit-652/north-governorate'],
    [{ adm_1: '', adm_2: '' }, 'location:ucdp-unit-652'],
    [{ adm_1: '' }, 'location:ucdp-unit-652/-/mill-district'],
  ])('lies in what the row tells: %j', (further, within) => {
    expect(siteOf(further).within).toEqual([within]);
  });

  test.each<[string, Row]>([
    ['case', { where_coordinates: 'OLD MILL Town', adm_1: 'North Governorate' }],
    ['diacritics', { where_coordinates: 'Öld Mill town' }],
    ['another event', { id: '8', best: '90', date_start: '2017-05-31' }],
  ])('is the same for rows that differ in %s', (_, further) => {
    expect(places(further).site).toBe(places().site);
  });

  test.each<[string, Row]>([
    ['name', { where_coordinates: 'New Mill town' }],
    ['point', { latitude: '34.26' }],
    ['unit', { adm_2: 'Hill district' }],
    ['precision', { where_prec: '3' }],
  ])('is another for rows that differ in %s', (_, further) => {
    expect(places(further).site).not.toBe(places().site);
  });

  test('keeps two towns of one name apart', () => {
    const aleppo = places({ where_coordinates: 'Maskana town', adm_1: 'Aleppo governorate', adm_2: '' });
    const homs = places({ where_coordinates: 'Maskana town', adm_1: 'Homs governorate', adm_2: '' });
    expect(aleppo.site).not.toBe(homs.site);
  });
});
