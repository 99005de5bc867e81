import fc from 'fast-check';
import type { OperationAccount, RelationRecord } from '../../src/intake/records.ts';
import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { capture, claim, controls, operation, relation, report, unnamed, withdrawal } from './building.ts';

/** A day of June 2017. */
export const dayText = (day: number) => `2017-06-${String(day).padStart(2, '0')}`;
export const day = fc.integer({ min: 1, max: 9 });
export const holder = fc.constantFrom('saa', 'tiger-forces', 'isis', 'sdf', 'us');
const place = fc.constantFrom('town', 'town', 'town', 'hill');
const id = fc.constantFrom('one', 'two', 'three');

const about: fc.Arbitrary<OperationAccount | RelationRecord> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(id, holder, place).map(([name, by, at]) => capture(name, by, at)) },
  fc
    .tuple(id, fc.uniqueArray(holder, { minLength: 2, maxLength: 2 }), place)
    .map(([name, by, at]) => capture(name, by, at)),
  fc
    .tuple(id, holder, place, fc.constantFrom('PARTIAL' as const, 'FAILED' as const))
    .map(([name, by, at, outcome]) => capture(name, by, at, outcome)),
  fc.tuple(id, holder, place).map(([name, by, at]) => withdrawal(`leave-${name}`, by, at)),
  fc.tuple(holder, place).map(([by, at]) => controls(by, at)),
  fc.tuple(id, place).map(([name, at]) => operation(`clash-${name}`, 'CLASH', {}, at, 'ONGOING')),
  fc.tuple(holder, holder).map(([a, b]) => relation(a, 'BACKED_BY', b)),
);

export const told: fc.Arbitrary<JudgedClaim> = fc
  .record({
    about,
    publisher: fc.constantFrom('sana', 'southfront', 'sohr', 'tsi'),
    by: fc.constantFrom(undefined, undefined, 'reuters', 'sana', unnamed('some', 'OPPOSITION'), ['sana', 'reuters']),
    days: fc.array(day, { minLength: 4, maxLength: 4 }),
    dated: fc.boolean(),
    polarity: fc.constantFrom('AFFIRMS' as const, 'AFFIRMS' as const, 'AFFIRMS' as const, 'DENIES' as const),
    mode: fc.constantFrom('FACT' as const, 'FACT' as const, 'FACT' as const, 'FACT' as const, 'FORECAST' as const),
  })
  .map(({ about: what, publisher, by, days, dated, polarity, mode }) => {
    const [start = 1, end = 1, said = 1, published = 1] = [...days].sort((a, b) => a - b);
    return claim(report(publisher, dayText(published)), what, {
      ...(by === undefined ? {} : { by }),
      ...(dated ? { when: `${dayText(start)}/${dayText(end)}` } : {}),
      said: dayText(said),
      polarity,
      mode,
    });
  });

/** Up to nine claims about a town and a hill, by a few sources, over nine days. */
export const claims = fc.array(told, { maxLength: 9 });
