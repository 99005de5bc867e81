import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/intake/ucdp-ged/mapping.ts';
import { foldName } from '../../../src/names/folding.ts';
import { NOBODY } from './events.ts';
import { type Read, readFile } from './reading.ts';

/** Counted apart from this project: rows by type_of_violence, and the sums of low, best and high as they stand. */
const FILES = [
  { name: 'ucdp-ged-syria-2017-06.csv', types: [270, 199, 11], best: 3349, sides: 17 },
  { name: 'ucdp-ged-23.1-sample1000.csv', types: [707, 133, 160], best: 9561, sides: 273 },
];

describe.each(FILES)('$name', ({ name, types, best, sides }) => {
  const path = fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
  let reading: Promise<Read> | undefined;
  const read = () => {
    reading ??= readFile(path);
    return reading;
  };
  const isThere = existsSync(path);
  const reason = `../shared/data/${name} is not there`;

  test('is read whole, with no row refused', async (context) => {
    if (!isThere) return context.skip(reason);
    const { events, faults } = await read();
    expect(faults).toEqual([]);
    expect([1, 2, 3].map((type) => events.filter(({ typeOfViolence }) => typeOfViolence === type).length)).toEqual(
      types,
    );
    expect(events.reduce((sum, event) => sum + event.best, 0)).toBe(best);
    expect(new Set(events.flatMap(({ sideA, sideB }) => [sideA.id, sideB.id])).size).toBe(sides);
  });

  test('gives records of one id that agree, but for spellings', async (context) => {
    if (!isThere) return context.skip(reason);
    const { events } = await read();
    const texts = new Map<string, string>();
    for (const event of events) {
      const { actors, locations, sources, reports } = recordsOf(event, NOBODY, { published: null, version: 1 });
      for (const { id, ...record } of [...actors, ...locations, ...sources, ...reports]) {
        const text = foldName(JSON.stringify(record));
        expect([id, texts.get(id) ?? text]).toEqual([id, text]);
        texts.set(id, text);
      }
    }
  });
});
