import { describe, expect, test } from 'vitest';
import { askedName, matchOf } from '../../src/names/matching.ts';
import { isReadingOf } from '../../src/names/reading.ts';

function likeness(stored: string, asked: string): string {
  return matchOf({ ...askedName(stored), strength: 'STRONG' }, askedName(asked)).likeness;
}

describe('one name', () => {
  test.each([
    ['Idleb', 'Idlib town'],
    ['As-Safira', 'As Safirah town'],
    ['Khan Elsobol', 'Khan as Subul village'],
    ['Tiba Elemam', 'Tayyibat al Imam town'],
    ['Kisret Elsheikh Jomaa', 'Kasrat Shaykh Jumah village'],
    ['Kafrnaya', 'Kafr Naya town'],
    ['Abu Kamal', 'Albu Kamal town'],
    ['Eastern Buwayda', 'Buwaydah ash Sharqiyah village'],
    ['Madiq Castle', 'Qalat al Madiq town'],
    ['Hanbushiyeh', 'Hambushiyah village'],
    ['Jeb Ej-Jarrah', 'Jubb al Jarrah town'],
    ['Talbiseh', 'Tallbisah  town'],
    ['عين ترما', 'Ein Terma suburb'],
    ['دارة عزة', 'Darat Izzah town'],
  ])('%s is also written %s', (stored, asked) => {
    expect(['SAME', 'SPELLING']).toContain(likeness(stored, asked));
    expect(['SAME', 'SPELLING']).toContain(likeness(asked, stored));
  });
});

describe('names of two places', () => {
  test.each([
    ['Raqqa', 'Iraq'],
    ['Hama', 'Homs'],
    ['Tabqa', 'Tabqa Dam'],
    ['Raqqa', 'Raqqa Governorate'],
    ['Eastern Ghariyah', 'Western Ghariyah'],
    ['Maskana', 'Maskana silos'],
    ['Kafr Naya', 'Kafr Nabl'],
    ['Tall Rifaat', 'Tall Abyad'],
    ['Aleppo', 'Abu'],
    ['Damascus', 'Dumayr'],
    ['دوما', 'Dima'],
    ['الباب', 'Bab al-Hawa'],
    ['حماة', 'Homs'],
  ])('%s and %s are not one', (stored, asked) => {
    expect(['SAME', 'SPELLING']).not.toContain(likeness(stored, asked));
    expect(['SAME', 'SPELLING']).not.toContain(likeness(asked, stored));
  });

  test('of the same consonants in two scripts are told from one that reads so', () => {
    expect([likeness('حمص', 'Homs'), likeness('الحميس', 'Homs')]).toEqual(['SAME', 'CONSONANTS']);
  });
});

describe('a Latin reading of an Arabic name', () => {
  test.each([
    ['دوما', 'duma', true],
    ['دوما', 'douma', true],
    ['ديما', 'duma', false],
    ['مسكنه', 'meskeneh', true],
    ['حريتان', 'hreitan', true],
    ['حميس', 'homs', false],
    ['قصير', 'qusayr', true],
    ['قصريا', 'qusayr', false],
  ])('of %s: %s? %s', (arabic, latin, is) => expect(isReadingOf(arabic, latin)).toBe(is));

  test('is told of a name that could be read in more ways than can be tried', () => {
    expect(isReadingOf(`${'ع'.repeat(150)}ب`, `${'ae'.repeat(90)}n`)).toBe(false);
    expect(isReadingOf(`${'ع'.repeat(150)}ب`, `${'ae'.repeat(90)}b`)).toBe(true);
  });
});
