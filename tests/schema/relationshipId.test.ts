import { expect, test } from 'vitest';
import { relationshipOf } from '../../src/nodes/relationshipId.ts';

test.each([
  ['BACKED_BY:actor:fsa>actor:united-states', { relation: 'actor:fsa BACKED_BY actor:united-states' }],
  ['FOLLOWED:operation:a>operation:b', { relation: 'operation:a FOLLOWED operation:b' }],
  [
    'TOOK_PART_IN:actor:southfront-2017-06-02/experts>operation:dam:ATTACKER',
    {
      __typename: 'Participation',
      fromId: 'actor:southfront-2017-06-02/experts',
      toId: 'operation:dam',
      role: 'ATTACKER',
      operationId: '',
    },
  ],
  [
    'CAPTURED:actor:sdf>location:dam:operation:dam-capture',
    {
      __typename: 'Capture',
      fromId: 'actor:sdf',
      toId: 'location:dam',
      role: '',
      operationId: 'operation:dam-capture',
    },
  ],
])('the id of a relationship tells what it is between: %s', (id, expected) => {
  expect(relationshipOf(id)).toEqual(expected);
});

test.each(['location:baath-dam', 'operation:dam', 'PUBLISHED_BY:report:a>source:b', 'BACKED_BY:actor:fsa', ''])(
  'what is no id of one tells nothing: %s',
  (id) => {
    expect(relationshipOf(id)).toBeNull();
  },
);
