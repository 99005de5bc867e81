import { describe, expect, test } from 'vitest';
import type { Records } from '../../src/intake/records.ts';
import { dump, emptyGraph, importInto } from './graph.ts';
import { account, actor, change, war, who, without } from './records.ts';

const database = emptyGraph();

describe('records that cannot be stored are refused with nothing written', () => {
  const participants = [who('redz', 'ATTACKER')];
  test.each<[string, Records, RegExp]>([
    [
      'an actor that is nowhere',
      change(war(), 'claim:june/4', { about: account('hill-strike', 'AIR_STRIKE', { participants }) }),
      /claim:june\/4 names actor:redz as ATTACKER: there is no such Actor.*did you mean actor:reds\?/,
    ],
    [
      'an end of the wrong kind',
      change(war(), 'claim:june/7', {
        about: { relationship: 'BACKED_BY', subjectId: 'actor:blues', objectId: 'location:hill', means: [] },
      }),
      /claim:june\/7 claims actor:blues BACKED_BY location:hill: it runs Actor → Actor/,
    ],
    [
      'a relation that is projected',
      change(war(), 'claim:june/7', {
        about: { relationship: 'CAPTURED', subjectId: 'actor:blues', objectId: 'location:hill', means: [] },
      }),
      /CAPTURED, which is projected from operations/,
    ],
    [
      'two records of one id',
      war({ actors: [...war().actors, actor('reds', { side: 'OPPOSITION' })] }),
      /actor:reds is given more than once/,
    ],
    [
      'an operation without a claim',
      without('claim:june/4'),
      /operation:hill-strike stands among the operations, but no claim/,
    ],
    ["a claim that is nobody's", change(war(), 'claim:june/4', { claimants: [] }), /claim:june\/4 is nobody's/],
  ])('%s', async (_, records, message) => {
    await expect(importInto(database, records)).rejects.toThrow(message);
    expect(await dump(database)).toEqual([]);
  });

  test('an operation that loses its last claim while another is related to it', async () => {
    await importInto(database, war());
    const { operations, ...rest } = without('claim:june/6');
    const others = operations.filter(({ id }) => id !== 'operation:march');
    await expect(importInto(database, { ...rest, operations: others })).rejects.toThrow(/operation:march/);
  });
});
