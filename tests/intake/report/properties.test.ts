import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../src/intake/report/figureText.ts';
import { readReports } from '../../../src/intake/report/readReports.ts';
import { slugOf } from '../../../src/intake/report/slug.ts';
import { folder, HEAD, REGISTRIES } from './folder.ts';

describe('for every order of the files', () => {
  test('the records are the same', async () => {
    const path = await folder({
      ...REGISTRIES,
      'a.yaml': `${HEAD}  - { n: 1, op: x, kind: raid, where: { near: raqqa } }\n  - { n: 2, op: y, kind: raid, name: A }`,
      'b.yaml': `${HEAD}  - { n: 1, op: y, kind: raid, name: B, by: { some: experts } }\n  - { n: 2, rel: x FOLLOWED y }`,
      'c.yaml': `${HEAD}  - { n: 1, op: y, kind: raid, name: C, where: { near: raqqa } }`,
    });
    const files = ['actors', 'locations', 'sources', 'a', 'b', 'c'].map((name) => join(path, `${name}.yaml`));
    const { records } = await readReports(path);
    expect(records.claims).toHaveLength(5);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (order) => {
        expect(await readReports(order)).toEqual({ records, problems: [], warnings: [] });
      }),
      { numRuns: 20 },
    );
  });
});

describe('for every figure', () => {
  const number = fc.nat({ max: 1_000_000 });
  const text = fc.oneof(
    number.map(String),
    number.map((n) => `>${n}`),
    number.map((n) => `<${n}`),
    number.map((n) => `~${n}`),
    fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`),
  );

  test('the text can be told again from what was read', () => {
    fc.assert(
      fc.property(text, (given) => {
        const reading = readFigure(given);
        if ('fault' in reading) throw new Error(reading.fault.message);
        const { low, high, approximate } = reading.figure;
        const told =
          high === null
            ? `>${low}`
            : low === null
              ? `<${high}`
              : low === high
                ? `${approximate ? '~' : ''}${low}`
                : `${low}..${high}`;
        expect(told).toBe(given.replace(/^(\d+)\.\.\1$/, '$1'));
      }),
    );
  });

  test('a number below zero is refused', () => {
    fc.assert(fc.property(fc.integer({ max: -1 }), (given) => void expect(readFigure(given)).toHaveProperty('fault')));
  });
});

describe('for every text', () => {
  test('the slug of its slug is the slug itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => void expect(slugOf(slugOf(given))).toBe(slugOf(given))),
    );
  });
});
