import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

async function coordinates(query: string): Promise<string[]> {
  const { trace, errors } = await api().ask(query);
  expect(errors).toBeUndefined();
  return trace.map(({ coordinate }) => coordinate).sort();
}

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
});
