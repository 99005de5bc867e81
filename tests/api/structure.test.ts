import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await api().ask(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

interface Unit {
  readonly actor: { readonly id: string };
  readonly level: number;
  readonly parentId: string;
  readonly partCount: number;
}

interface OrderOfBattle {
  readonly unitCount: number;
  readonly units: readonly Unit[];
}

async function orderOfBattle(argumentsText: string): Promise<OrderOfBattle> {
  const answer = await ask<{ orderOfBattle: OrderOfBattle }>(
    `{ orderOfBattle(${argumentsText}) { unitCount units { actor { id } level parentId partCount } } }`,
  );
  return answer.orderOfBattle;
}

describe('an order of battle', () => {
  test('is read as a tree: each unit is followed by its own', async () => {
    const { units } = await orderOfBattle('of: "actor:pro-government-forces"');
    const above: string[] = ['actor:pro-government-forces'];
    for (const { actor, level, parentId } of units) {
      above.length = level;
      expect(above.at(-1)).toBe(parentId);
      above.push(actor.id);
    }
    const ghaith = units.find(({ actor }) => actor.id === 'actor:al-ghaith-forces');
    expect(ghaith).toMatchObject({ level: 3, parentId: 'actor:fourth-division' });
  });

  test('has each unit once, with as many parts as are found below it', async () => {
    const { units, unitCount } = await orderOfBattle('of: "actor:pro-government-forces"');
    expect(new Set(units.map(({ actor }) => actor.id)).size).toBe(unitCount);
    for (const { actor, partCount } of units) {
      expect(units.filter(({ parentId }) => parentId === actor.id).length).toBe(partCount);
    }
  });

  test('goes no deeper than asked, and says how many units there are beyond first', async () => {
    const flat = await orderOfBattle('of: "actor:pro-government-forces", depth: 1');
    expect(new Set(flat.units.map(({ level }) => level))).toEqual(new Set([1]));
    const two = await orderOfBattle('of: "actor:pro-government-forces", depth: 1, first: 2');
    expect([two.units.length, two.unitCount]).toEqual([2, flat.unitCount]);
  });

  test('leaves out whom nobody called a part by then', async () => {
    const ids = async (knownAt: string) =>
      (await orderOfBattle(`of: "actor:pyd", view: { knownAt: "${knownAt}" }`)).units.map(({ actor }) => actor.id);
    expect(await ids('2017-05-30')).toEqual([]);
    expect(await ids('2017-06-01')).toContain('actor:asayish');
  });
});

interface Common {
  readonly backer: { readonly id: string };
  readonly hops: number;
  readonly paths: readonly { readonly hops: number; readonly relationships: readonly { readonly fromId: string }[] }[];
}

async function commonBackers(argumentsText: string): Promise<readonly Common[]> {
  const answer = await ask<{ commonBackers: readonly Common[] }>(
    `{ commonBackers(${argumentsText}) { backer { id } hops paths { hops relationships { fromId } } } }`,
  );
  return answer.commonBackers;
}

describe('common backers', () => {
  test('are those whom backers names for each of the actors', async () => {
    const actors = ['actor:sdf', 'actor:fsa', 'actor:asayish'];
    const each = await Promise.all(
      actors.map((id) => ask<{ backers: { backer: { id: string } }[] }>(`{ backers(of: "${id}") { backer { id } } }`)),
    );
    const sets = each.map(({ backers }) => new Set(backers.map(({ backer }) => backer.id)));
    const shared = [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id)));
    const found = await commonBackers(`of: ${JSON.stringify(actors)}`);
    expect(found.map(({ backer }) => backer.id).sort()).toEqual(shared.sort());
  });

  test('come with a path from each of the actors, in their order', async () => {
    const [found] = await commonBackers('of: ["actor:sdf", "actor:fsa"]');
    expect(found?.backer.id).toBe('actor:united-states');
    expect(found?.paths.map(({ relationships }) => relationships[0]?.fromId)).toEqual(['actor:sdf', 'actor:fsa']);
    expect(found?.hops).toBe(2);
  });

  test('are none as known before anybody said so', async () => {
    expect(await commonBackers('of: ["actor:sdf", "actor:fsa"], view: { knownAt: "2017-05-20" }')).toEqual([]);
  });

  test.each([['["actor:sdf"]'], ['["actor:sdf", "actor:sdf"]']])('of %s are refused', async (of) => {
    const { errors } = await api().ask(`{ commonBackers(of: ${of}) { hops } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'of' });
  });
});
