import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as lists from '../../../src/intake/report/closedLists.ts';
import { formatProblem } from '../../../src/intake/report/problem.ts';
import { readReports } from '../../../src/intake/report/readReports.ts';
import { reportShape } from '../../../src/intake/report/reportShape.ts';
import { folder } from './folder.ts';

const page = await readFile('docs/report-format.md', 'utf8');

const blocks = page.matchAll(/```yaml\n(# reports\/(.+)\n[\s\S]*?)```/g);
const example = Object.fromEntries([...blocks].map(([, content = '', name = '']) => [name, content]));

describe('the page on the report format', () => {
  test('has an example of all four kinds of file that is read without a problem or a warning', async () => {
    const { records, problems, warnings } = await readReports(await folder(example));
    expect([...problems, ...warnings].map(formatProblem)).toEqual([]);
    expect(records.claims).toHaveLength(8);
  });

  test('names every thing that figures count', () => {
    const words = page.split(/[\s,]+/);
    expect(lists.things.filter((thing) => !words.includes(thing))).toEqual([]);
  });

  test('names every value of every closed list', () => {
    const words = page.split(/[\s,.:`]+/);
    const written = Object.values(lists).flatMap((list) => ('written' in list ? list.written : []));
    expect(written.filter((value) => !words.includes(value))).toEqual([]);
  });

  test('explains every key of a report and of a claim', () => {
    const keys = [...Object.keys(reportShape.shape), ...Object.keys(reportShape.shape.claims.element.shape)];
    expect(keys.filter((key) => key !== 'claims' && !page.includes(`\`${key}\``))).toEqual([]);
  });
});
