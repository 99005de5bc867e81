import { describe, expect, test } from 'vitest';
import { data, refused } from '../setup/api.ts';

describe('accounts', () => {
  test('of one day leave out what can only have been on others', async () => {
    const days = async (asOf: string) => {
      const { accounts } = await data<{ accounts: { statements: { aspect: string; value: string }[] }[] }>(
        `{ accounts(of: "operation:maskana-capture", view: { asOf: "${asOf}", knownAt: "2017-06-20" }) { statements { aspect value } } }`,
      );
      const told = accounts.flatMap(({ statements }) => statements.filter(({ aspect }) => aspect === 'WHEN'));
      return [...new Set(told.map(({ value }) => value))];
    };
    expect(await days('2017-06-03')).toEqual(['2017-06-03']);
    expect(await days('2017-06-05')).toEqual(['2017-06-05']);
    expect(await days('2017-06-09')).toEqual([]);
  });

  test('of a place take in what is said of operations there and of who holds it', async () => {
    const answer = await data<{ accounts: { statements: { matterId: string }[] }[] }>(
      '{ accounts(of: "location:maskana-aleppo") { statements(first: 100) { matterId } } }',
    );
    const matters = new Set(answer.accounts.flatMap(({ statements }) => statements.map(({ matterId }) => matterId)));
    expect(matters).toContain('operation:maskana-capture');
    expect(matters).toContain('CONTROLS:actor:isis>location:maskana-aleppo');
  });

  test('mark as agreed only what all sides that speak of it say', async () => {
    const answer = await data<{ accounts: { statements: { aspect: string; value: string; agreed: boolean }[] }[] }>(
      '{ accounts(of: "operation:maskana-capture") { statements { aspect value agreed } } }',
    );
    const days = answer.accounts.flatMap(({ statements }) => statements.filter(({ aspect }) => aspect === 'WHEN'));
    expect(days.every(({ agreed }) => !agreed)).toBe(true);
    expect(answer.accounts.every(({ statements }) => statements.some(({ agreed }) => agreed))).toBe(true);
  });

  test('of what is not there are refused, and of what nobody speaks of are none', async () => {
    expect(await refused('{ accounts(of: "operation:nowhere") { side } }')).toEqual([
      ['BAD_ARGUMENT', 'of', 'of: there is nothing "operation:nowhere" at this view; search(text:) finds ids'],
    ]);
    expect(await data('{ accounts(of: "source:tass") { side } }')).toEqual({ accounts: [] });
  });
});
