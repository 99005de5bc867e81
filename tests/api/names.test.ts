import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

interface Resolution {
  readonly text: string;
  readonly candidates: readonly {
    readonly entity: { readonly id: string };
    readonly name: { readonly strength: string };
    readonly score: number;
    readonly distanceKilometres: number | null;
  }[];
}

async function resolved(argumentsOf: string): Promise<readonly Resolution[]> {
  const { data, errors } = await api().ask(
    `{ resolveNames(${argumentsOf}) { text candidates { entity { id } name { strength } score distanceKilometres } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { resolveNames: readonly Resolution[] }).resolveNames;
}

async function firstError(argumentsOf: string) {
  const { errors } = await api().ask(`{ resolveNames(${argumentsOf}) { text } }`);
  return { message: errors?.[0]?.message ?? 'no error', ...errors?.[0]?.extensions };
}

const ids = ({ candidates }: Resolution) => candidates.map(({ entity }) => entity.id);
const ALEPPO = 'near: { point: { latitude: 36.2, longitude: 37.16 } }';
const HOMS = 'near: { place: "location:maskana-homs" }';

describe('resolving names', () => {
  test('answers each name in the order given, a name that nothing bears and a repeated one too', async () => {
    const names = ['Tabqa', '...', 'الرقة', 'Zzyzx', 'Tabqa'];
    const answer = await resolved(`names: ${JSON.stringify(names)}, kinds: [LOCATION], first: 1`);
    expect(answer.map(({ text }) => text)).toEqual(names);
    expect(answer.map(ids)).toEqual([['location:tabqa'], [], ['location:raqqa'], [], ['location:tabqa']]);
  });

  test('lists both places of one name, the nearer one first', async () => {
    const [fromAleppo] = await resolved(`names: ["Maskana"], ${ALEPPO}, kinds: [LOCATION]`);
    const [fromHoms] = await resolved(`names: ["Maskana"], ${HOMS}, kinds: [LOCATION]`);
    expect(fromAleppo && ids(fromAleppo).slice(0, 2)).toEqual(['location:maskana-aleppo', 'location:maskana-homs']);
    expect(fromHoms && ids(fromHoms).slice(0, 2)).toEqual(['location:maskana-homs', 'location:maskana-aleppo']);
  });

  test('lets the nearer place of the name come first though the farther one is known in the very spelling', async () => {
    const [fromHoms] = await resolved(`names: ["Maskanah"], ${HOMS}, kinds: [LOCATION], first: 2`);
    expect(fromHoms && ids(fromHoms)).toEqual(['location:maskana-homs', 'location:maskana-aleppo']);
    expect(fromHoms?.candidates.map(({ score }) => score)).toEqual([0.9, 1]);
  });

  test('tells the distance from where it looks, and none where it was not told where', async () => {
    const [here] = await resolved(`names: ["Maskana"], ${HOMS}, kinds: [LOCATION], first: 2`);
    const [anywhere] = await resolved('names: ["Maskana"], kinds: [LOCATION], first: 2');
    const [nearer = null, farther] = here?.candidates.map(({ distanceKilometres }) => distanceKilometres) ?? [];
    expect(nearer).toBeCloseTo(0);
    expect(farther).toBeGreaterThan(150);
    expect(farther).toBeLessThan(250);
    expect(anywhere?.candidates.map(({ distanceKilometres }) => distanceKilometres)).toEqual([null, null]);
  });

  test('does not let a near place of another name pass one that bears it', async () => {
    const [answer] = await resolved(`names: ["Raqqa"], ${HOMS}, kinds: [LOCATION]`);
    expect(answer && ids(answer)[0]).toBe('location:raqqa');
  });

  test('puts every strong name before every weak one', async () => {
    const answer = await resolved('names: ["the army", "regime forces", "rebels", "SAA"], first: 100');
    const strengths = answer.map(({ candidates }) => candidates.map(({ name }) => name.strength));
    expect(strengths.flat()).toContain('WEAK');
    expect(strengths.map((each) => [...each].sort())).toEqual(strengths);
  });

  test('takes as many statements for a hundred names as for one', async () => {
    const coordinates = async (count: number) => {
      const names = Array.from({ length: count }, (_, n) => ['Raqqa', 'Tabqa', 'Maskana', 'Palmyra'][n % 4]);
      const { trace, errors } = await api().ask(
        `query ($names: [String!]!) { resolveNames(names: $names, ${HOMS}) { candidates { name { text } entity { name } } } }`,
        { names },
      );
      expect(errors).toBeUndefined();
      return trace.map(({ coordinate }) => coordinate).sort();
    };
    expect(await coordinates(100)).toEqual(await coordinates(1));
  });
});

describe('resolving names refuses', () => {
  test.each([
    ['no names', 'names: []', 'names: 0 names; 1 to 100 are resolved at once'],
    ['an empty name, and says which', 'names: ["Raqqa", " "]', 'names[1]: 0 characters; a name has 1 to 200'],
    [
      'a place that is not there',
      'names: ["Raqqa"], near: { place: "location:atlantis" }',
      'near.place: there is no place "location:atlantis"; search(text:, kinds: [LOCATION]) finds ids',
    ],
    [
      'a place without a point',
      'names: ["Raqqa"], near: { place: "location:syria" }',
      'near.place: no point of Syria is known; give near.point, or another place',
    ],
    [
      'a point that is none',
      'names: ["Raqqa"], near: { point: { latitude: 136, longitude: 37 } }',
      'near.point: 136, 37 is no point: latitude is -90 to 90, longitude -180 to 180',
    ],
  ])('%s', async (_, argumentsOf, message) => {
    expect(await firstError(argumentsOf)).toMatchObject({ message, code: 'BAD_ARGUMENT' });
  });

  test('a point and a place together', async () => {
    expect(
      (await firstError('names: ["Raqqa"], near: { place: "location:raqqa", point: { latitude: 36, longitude: 37 } }'))
        .message,
    ).toContain('exactly one');
  });

  test('a hundred and one names', async () => {
    const names = JSON.stringify(Array.from({ length: 101 }, () => 'Raqqa'));
    expect(await firstError(`names: ${names}`)).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'names', limit: 100 });
  });
});
