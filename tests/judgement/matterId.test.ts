import { expect, test } from 'vitest';
import { entityIdsOf, matterIdOf } from '../../src/judgement/matterId.ts';

test('What is judged has the id of the operation or place, of the relationship, or of both actors', () => {
  expect(['operation:take', 'actor:a BACKED_BY actor:b', 'actor:a actor:b'].map(matterIdOf)).toEqual([
    'operation:take',
    'BACKED_BY:actor:a>actor:b',
    'actor:a+actor:b',
  ]);
});

test('What is judged is about one entity or about both ends', () => {
  expect(['operation:take', 'actor:a BACKED_BY actor:b', 'actor:a actor:b'].map(entityIdsOf)).toEqual([
    ['operation:take'],
    ['actor:a', 'actor:b'],
    ['actor:a', 'actor:b'],
  ]);
});
