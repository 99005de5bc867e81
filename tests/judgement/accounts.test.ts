import { describe, expect, test } from 'vitest';
import { accountsOf } from '../../src/judgement/accounts.ts';
import { againstInterest } from '../../src/judgement/againstInterest.ts';
import { capture, claim, figure, operation, origin, report, unnamed, view, withdrawal, world } from './building.ts';
import { maskana, shipped, zaza } from './shipped.ts';

const known = view(null, '2017-06-20');

describe('Accounts side by side', () => {
  test('of the capture of Maskana: three sides tell it, and differ on the day', () => {
    const { accounts, agreed } = accountsOf('maskana-capture', shipped, world, known);
    expect(accounts.map((account) => [account.side, account.origins])).toEqual([
      ['GOVERNMENT', ['sana', 'southfront']],
      ['INDEPENDENT', ['reuters']],
      ['OPPOSITION', ['sohr', 'tsi']],
    ]);
    expect(agreed.map((one) => `${one.aspect} ${one.slot} ${one.value}`.replace('  ', ' '))).toEqual([
      'outcome SUCCEEDED',
      'participant pro-government ATTACKER',
      'place maskana SITE',
      'standing AFFIRMS',
    ]);
  });

  test('of a place take in the operations there and who holds it; of an actor, all that it is named in', () => {
    const place = accountsOf('maskana', shipped, world, known);
    expect(new Set(place.accounts.flatMap((one) => one.statements.map((statement) => statement.matter)))).toEqual(
      new Set(['maskana-capture', 'maskana-withdrawal', 'isis CONTROLS maskana']),
    );
    const actor = accountsOf('fsa', shipped, world, known);
    expect(actor.accounts.map((account) => account.side)).toEqual(['GOVERNMENT', 'OPPOSITION']);
  });

  test('show a denial as one, without the particulars that it denies', () => {
    const { accounts, agreed } = accountsOf('raqqa-corridor', shipped, world, known);
    const sdf = accounts.find((account) => account.side === 'COALITION');
    expect(sdf?.statements.map((one) => [one.aspect, one.value])).toEqual([['standing', 'DENIES']]);
    expect(agreed).toEqual([]);
  });

  test('hold what each origin says last, and a forecast as what it is', () => {
    const take = capture('take', 'saa', 'town');
    const claims = [
      claim(report('southfront', '2017-06-02'), take, { when: '2017-06-01' }),
      claim(report('southfront', '2017-06-03'), take, { when: '2017-06-02' }),
      claim(report('sohr', '2017-06-03'), take, { when: '2017-06-02' }),
      claim(report('sohr', '2017-06-03'), operation('next', 'ADVANCE', { ATTACKER: 'saa' }), { mode: 'FORECAST' }),
      claim(report('southfront', '2017-06-03'), operation('next', 'ADVANCE', { ATTACKER: 'saa' }), {
        mode: 'FORECAST',
      }),
    ];
    const { agreed, accounts } = accountsOf('saa', claims, world, known);
    expect(agreed.find((one) => one.aspect === 'when')?.value).toBe('2017-06-02');
    expect(agreed.some((one) => one.matter === 'next')).toBe(false);
    expect(accounts.every((one) => one.statements.some((statement) => statement.mode === 'FORECAST'))).toBe(true);
  });

  test('lose the particulars of what an origin later denied', () => {
    const take = capture('take', 'saa', 'town');
    const claims = [
      claim(report('sohr', '2017-06-02'), take, { when: '2017-06-01' }),
      claim(report('sohr', '2017-06-03'), take, { polarity: 'DENIES' }),
    ];
    expect(accountsOf('take', claims, world, known).accounts[0]?.statements.map((one) => one.value)).toEqual([
      'DENIES',
    ]);
  });

  test('agree on nothing that only one side tells', () => {
    expect(accountsOf('maskana-capture', [maskana.southfront], world, known).agreed).toEqual([]);
  });
});

describe('Against interest', () => {
  const on = report('a', '2017-06-02');
  const [fsa] = zaza.failure.claimants;

  test('FSA sources on Zaza: an own attack failed', () => {
    expect(againstInterest(zaza.failure, fsa!, world)).toEqual(['OWN_ATTACK_FAILED']);
    expect(againstInterest(zaza.failure, origin('southfront'), world)).toEqual([]);
  });

  test('an own place lost, to an attack or by withdrawal', () => {
    const lost = claim(on, operation('take', 'CAPTURE', { ATTACKER: 'isis', DEFENDER: 'saa' }, 'town'));
    const left = claim(on, withdrawal('leave', 'saa', 'town'));
    for (const said of [lost, left]) {
      expect(againstInterest(said, origin('sana'), world)).toEqual(['OWN_PLACE_LOST']);
      expect(againstInterest(said, origin('isis'), world)).toEqual([]);
    }
    const held = claim(on, operation('take', 'CAPTURE', { ATTACKER: 'isis', DEFENDER: 'saa' }, 'town', 'FAILED'));
    expect(againstInterest(held, origin('sana'), world)).toEqual([]);
  });

  test('own dead, and not those of others', () => {
    const dead = (of: string) => claim(on, operation('clash', 'CLASH'), { figures: [figure('KILLED', of, 6)] });
    expect(againstInterest(dead('saa'), origin('southfront'), world)).toEqual(['OWN_DEAD']);
    expect(againstInterest(dead('isis'), origin('southfront'), world)).toEqual([]);
  });

  test('and not own wounded', () => {
    const hurt = claim(on, operation('clash', 'CLASH'), { figures: [figure('WOUNDED', 'saa', 6)] });
    expect(againstInterest(hurt, origin('southfront'), world)).toEqual([]);
  });

  test('by ownership where the side is not known, and never because both are on no side', () => {
    const dead = claim(on, operation('clash', 'CLASH'), { figures: [figure('KILLED', 'saa', 6)] });
    expect(againstInterest(dead, origin('tiger-forces', { side: 'UNKNOWN' }), world)).toEqual(['OWN_DEAD']);
    const elsewhere = {
      ...world,
      actors: new Map([['saa', { kind: 'ARMED_FORCE', side: 'UNKNOWN' } as const]]),
      partOf: new Map(),
    };
    expect(againstInterest(dead, unnamed('experts'), elsewhere)).toEqual([]);
  });

  test('never by a denial', () => {
    const denied = claim(on, withdrawal('leave', 'saa', 'town'), { polarity: 'DENIES' });
    expect(againstInterest(denied, origin('saa'), world)).toEqual([]);
  });
});
