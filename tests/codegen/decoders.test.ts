import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/codegen/columns.ts';
import { decodeActor, decodeBacking, decodeClaim, decodeEntity, decodeLocation } from '../../src/generated/cypher.ts';
import { type FlatRecord, RowError } from '../../src/graph/row.ts';
import { schema } from '../schema/contract.ts';

/** A record as a statement brings it: the values in the order of the type's columns, after the key. */
function record(type: string, values: Readonly<Record<string, unknown>>): FlatRecord {
  const named = schema.getType(type);
  if (named === undefined) throw new Error(`no type ${type}`);
  const labels = 'labels' in values ? [values.labels] : [];
  const row = ['key', ...labels, ...columnsOf(schema, named).map((column) => values[column] ?? null)];
  return { get: (index) => row[index] };
}

const actor = { id: 'actor:a', name: 'A', kind: 'UNIT', side: 'UNKNOWN' };
const location = { id: 'location:l', name: 'L', kind: 'TOWN', precision: 'EXACT' };
const claim = {
  id: 'claim:r/1',
  number: '1',
  sortNumber: '0001',
  polarity: 'AFFIRMS',
  mode: 'FACT',
  basis: 'TOLD',
  knownAt: '2017-06-02T00:00:00.000Z',
  day: '2017-06-02',
  reviewState: 'UNREVIEWED',
  handling: 'CLEAR',
  ownVoice: true,
};

describe('a row', () => {
  test('comes with its type and its properties; an optional one that is absent is null', () => {
    expect(decodeActor(record('Actor', actor), 1)).toEqual({ __typename: 'Actor', ...actor, description: null });
  });

  test.each(Object.keys(actor))('without its required %s fails, and the coordinate is named', (name) => {
    const decode = () => decodeActor(record('Actor', { ...actor, [name]: null }), 1);
    expect(decode).toThrow(RowError);
    expect(decode).toThrow(`Actor.${name} is required, and the row has none`);
  });

  test('of a relationship brings each claim once, however many origins it has', () => {
    const edge = { id: 'e', fromId: 'a', toId: 'b', day: '2017-06-02', claims: ['c1', 'c1', 'c2'], unanimous: true };
    expect(decodeBacking(record('Backing', edge), 1)).toMatchObject({ claimIds: ['c1', 'c2'], means: [] });
  });
});

describe('an embedded value', () => {
  test('is null when it is absent', () => {
    expect(decodeLocation(record('Location', location), 1).point).toBeNull();
    expect(decodeClaim(record('Claim', claim), 1).when).toBeNull();
  });

  test('is put together from its columns', () => {
    const row = { ...claim, whenEdtf: '2017-06', whenEarliest: '2017-06-01', whenPrecision: 'MONTH' };
    expect(decodeClaim(record('Claim', row), 1).when).toEqual({
      edtf: '2017-06',
      earliest: '2017-06-01',
      latest: null,
      precision: 'MONTH',
    });
  });

  test('that lacks a required part fails, and the part is named', () => {
    const decode = () => decodeLocation(record('Location', { ...location, pointLatitude: 35 }), 1);
    expect(decode).toThrow('Location.point.longitude is required');
  });

  test('in a list is read from its JSON text; no list is an empty one', () => {
    const figure = { measure: 'KILLED', of: 'actor:a', low: 80, high: 80, approximate: false, text: '80' };
    const row = decodeClaim(record('Claim', { ...claim, figures: [JSON.stringify(figure)] }), 1);
    expect(row.figures).toEqual([figure]);
    expect(row.places).toEqual([]);
  });
});

describe('a row of an interface', () => {
  test('becomes the type that its labels name, with the properties of that type only', () => {
    const row = record('Entity', { ...actor, precision: 'EXACT', labels: ['Node', 'Entity', 'Actor'] });
    expect(decodeEntity(row, 1)).toEqual({ __typename: 'Actor', ...actor, description: null });
  });

  test('with labels of none of its types fails, and they are named', () => {
    const decode = () => decodeEntity(record('Entity', { labels: ['Node', 'Change'] }), 1);
    expect(decode).toThrow('a row of Entity has the labels Node, Change: none of them is a type of it');
  });
});
