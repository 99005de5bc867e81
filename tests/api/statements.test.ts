import { describe, expect, test } from 'vitest';
import { coordinates } from '../setup/api.ts';

describe('the number of statements does not grow with the rows', () => {
  test('of an actor’s operations, three levels down', async () => {
    const query = (first: number) => `{
      actor(id: "actor:isis") {
        operations(first: ${first}) { nodes { to { name places { nodes { to { name } } } claims { nodes { claimants { name } } } } } }
      }
    }`;
    expect(await coordinates(query(40))).toEqual(await coordinates(query(2)));
  });

  test('of a list of claims with all that they name', async () => {
    const query = (first: number) => `{
      claims(first: ${first}, where: { relationship: [BACKED_BY] }) {
        nodes { subject { name } object { name } claimants { name } report { source { name } } }
      }
    }`;
    expect(await coordinates(query(14))).toEqual(await coordinates(query(1)));
  });

  test('of the control map', async () => {
    const query = (first: number) => `{
      controlMap(within: "location:syria", first: ${first}, view: { asOf: "2017-06-05", knownAt: "2017-06-20" }) {
        location { name }
        status
        holders { actor { name } }
        evidence { forCount }
      }
    }`;
    expect(await coordinates(query(100))).toEqual(await coordinates(query(10)));
  });

  test('of the standing of many relationships', async () => {
    const query = (first: number) => `{
      actor(id: "actor:sdf") { captures(first: ${first}) { nodes { standing evidence { for { id } } } } }
    }`;
    expect(await coordinates(query(10))).toEqual(await coordinates(query(1)));
  });

  test('of paths of as many steps', async () => {
    const query = (first: number) => `{
      paths(from: "actor:fsa", to: "actor:isis", maxHops: 2, first: ${first}) {
        steps { from { name } to { name } standing ties { type operationCount operations { name } } }
      }
    }`;
    expect(await coordinates(query(40))).toEqual(await coordinates(query(2)));
  });

  test('of a timeline', async () => {
    const query = (first: number) => `{
      timeline(of: ["location:maskana-aleppo"], from: "2017-06-03", first: ${first}) {
        nodes { day dated earliest operation { name standing } words { actors { name } claim { id } } }
      }
    }`;
    expect(await coordinates(query(60))).toEqual(await coordinates(query(1)));
  });

  test('of an order of battle', async () => {
    const query = (first: number) => `{
      orderOfBattle(of: "actor:pro-government-forces", first: ${first}) {
        units { actor { name } standing operationCount strength { low } membership { standing } }
      }
    }`;
    expect(await coordinates(query(100))).toEqual(await coordinates(query(1)));
  });

  test('of the backers that several share', async () => {
    const query = (of: string) => `{
      commonBackers(of: ${of}) { backer { name } paths { relationships { to { name } standing } } }
    }`;
    const many = '["actor:fsa", "actor:sdf", "actor:jaysh-usud-al-sharqiya"]';
    expect((await coordinates(query(many))).length).toBe(
      (await coordinates(query('["actor:fsa", "actor:sdf"]'))).length,
    );
  });

  test('of distributions of any sort', async () => {
    const query = (by: string, first: number) => `{
      distribution(of: CLAIMS, by: ${by}, first: ${first}) { buckets { key entity { name } } }
    }`;
    expect(await coordinates(query('ACTOR', 100))).toEqual(await coordinates(query('ACTOR', 1)));
  });
});

describe('a list is read only where its rows are asked for:', () => {
  test.each([
    ['how many there are', 'totalCount', ['Query.actor', 'Actor.operations.totalCount']],
    ['rows and where the page ends', 'nodes { id } pageInfo { endCursor }', ['Query.actor', 'Actor.operations.NEWEST']],
  ])('%s', async (_, asked, expected) => {
    expect(await coordinates(`{ actor(id: "actor:isis") { operations { ${asked} } } }`)).toEqual(expected.toSorted());
  });

  test('of the root', async () => {
    expect(await coordinates('{ operations { totalCount } }')).toEqual(['Query.distribution.fromIndex']);
    expect(await coordinates('{ operations { nodes { id } edges { cursor } } }')).toEqual(['Query.operations.NEWEST']);
  });
});
