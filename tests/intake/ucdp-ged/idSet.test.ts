import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idSet } from '../../../src/intake/ucdp-ged/idSet.ts';

test('a set of ids has what was added to it and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(70_000), fc.maxSafeNat())), fc.array(fc.nat(70_000)), (added, asked) => {
      const ids = idSet();
      for (const id of added) ids.add(id);
      const known = new Set(added);
      expect([...added, ...asked].map(ids.has)).toEqual([...added, ...asked].map((id) => known.has(id)));
    }),
    { seed: 7 },
  );
});
