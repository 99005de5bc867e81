import { describe, expect, test } from 'vitest';
import type { KnownEntity } from '../../../src/intake/report/directory.ts';
import { HEAD, read } from './folder.ts';

async function warnings(claims: string, known: readonly KnownEntity[] = []): Promise<string[]> {
  const reading = await read({ 'r.yaml': HEAD + claims }, known);
  expect(reading.problems).toEqual([]);
  return reading.warnings.map(({ line, message }) => `${line}: ${message}`);
}

describe('a person is asked to look at', () => {
  test('an operation whose name is close to one before it', async () => {
    expect(
      await warnings('  - { n: 1, op: raqqa-convoys, kind: raid }\n  - { n: 2, op: raqqa-convoy, kind: raid }'),
    ).toEqual(['6: a new operation `raqqa-convoy`, whose name is close to `raqqa-convoys`']);
  });

  test('an operation whose name is close to one that the graph holds', async () => {
    const known = [{ id: 'operation:raqqa-convoys', name: 'Raqqa convoys' }];
    expect(await warnings('  - { n: 1, op: raqqa-convoy, kind: raid }', known)).toEqual([
      '5: a new operation `raqqa-convoy`, whose name is close to `raqqa-convoys`',
    ]);
  });

  test('a name that is not taken, since not everybody may see its report', async () => {
    const text = `${HEAD.replace('claims:', 'handling: amber\nclaims:')}  - { n: 1, op: a, kind: raid, name: Inside word }`;
    const { warnings } = await read({ 'r.yaml': text });
    expect(warnings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '6: `name` is not shown, since the handling of the report is AMBER and everybody sees the names of operations',
    ]);
  });

  test('a claim said after its report was published', async () => {
    expect(await warnings('  - { n: 1, op: a, kind: raid, said: 2071-06-01 }')).toEqual([
      '5: `said` 2071-06-01 lies after the publication of the report (2017-06-02)',
    ]);
  });

  test('a fact that comes after its report', async () => {
    expect(await warnings('  - { n: 1, op: a, kind: raid, when: 2017-06-03 }')).toEqual([
      '5: `when` 2017-06-03 lies after the publication of the report (2017-06-02)',
    ]);
  });
});

describe('nobody is asked to look at', () => {
  test('an operation that the graph holds under just that name', async () => {
    const known = [
      { id: 'operation:raqqa-convoy', name: 'A' },
      { id: 'operation:raqqa-convoys', name: 'B' },
    ];
    expect(await warnings('  - { n: 1, op: raqqa-convoy, kind: raid }', known)).toEqual([]);
  });

  test('a forecast of what comes after its report', async () => {
    expect(await warnings('  - { n: 1, op: a, kind: raid, mode: forecast, when: 2017-06-03 }')).toEqual([]);
  });
});
