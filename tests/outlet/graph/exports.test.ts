import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import type { Records } from '../../../src/intake/records.ts';
import { type Given, readAsked } from '../../../src/outlet/asked.ts';
import { openExport } from '../../../src/outlet/exported.ts';
import { FORMATS, formatNamed, textOf } from '../../../src/outlet/formats.ts';
import { emptyGraph, importInto } from '../../store/graph.ts';
import {
  account,
  actor,
  claim,
  day,
  location,
  NOTHING,
  relation,
  report,
  source,
  where,
  who,
} from '../../store/records.ts';

const database = emptyGraph();

async function exported(format: string, given: Given = {}): Promise<string> {
  let text = '';
  for await (const piece of textOf(formatNamed(format), await openExport(database, readAsked(given)))) text += piece;
  return text;
}

function war(further: Partial<Records> = {}): Records {
  const take = account('take', 'CAPTURE', {
    outcome: 'SUCCEEDED',
    participants: [who('reds', 'ATTACKER')],
    places: [where('ford', 'SITE')],
  });
  return {
    ...NOTHING,
    actors: [actor('reds'), actor('blues')],
    locations: [location('ford')],
    sources: [source('gazette')],
    operations: [{ id: 'operation:take', name: 'Take' }],
    reports: [report('june')],
    claims: [claim('1', take, { when: day('2017-06-04') })],
    ...further,
  };
}

const ALL = Object.keys(FORMATS);

test('What nobody but a few may see is in no export, and neither are those whom it alone names', async () => {
  const records = war();
  await importInto(database, {
    ...records,
    actors: [...records.actors, actor('informant')],
    reports: [...records.reports, report('secret', { handling: 'RED' })],
    claims: [
      ...records.claims,
      claim('1', relation('BACKED_BY', 'actor:reds', 'actor:informant'), { reportId: 'report:secret' }),
    ],
  });
  const texts = await Promise.all(ALL.map(async (format) => [format, await exported(format)] as const));
  expect(texts.filter(([, text]) => /informant|secret/.test(text)).map(([format]) => format)).toEqual([]);
  expect(
    texts
      .filter(([, text]) => !text.includes('source:gazette') && !text.includes('operation'))
      .map(([format]) => format),
  ).toEqual([]);
});

test('What may not be passed on is left out, and the export says whose it is and how much it was', async () => {
  const records = war();
  const raid = account('raid', 'RAID', { participants: [who('blues', 'ATTACKER')], places: [where('ford', 'SITE')] });
  await importInto(database, {
    ...records,
    sources: [...records.sources, source('closed', { licence: 'Closed terms', mayBePassedOn: false })],
    operations: [...records.operations, { id: 'operation:raid', name: 'Raid' }],
    reports: [...records.reports, report('rows', { sourceId: 'source:closed' })],
    claims: [...records.claims, claim('1', raid, { reportId: 'report:rows', claimants: ['source:closed'] })],
  });
  const texts = await Promise.all(ALL.map(async (format) => [format, await exported(format)] as const));
  expect(texts.filter(([, text]) => text.includes('operation:raid')).map(([format]) => format)).toEqual([]);
  const { data } = JSON.parse(await exported('cytoscape'));
  expect(data.withheld).toEqual([
    { id: 'source:closed', name: 'closed', url: null, licence: 'Closed terms', citation: null, claims: 1 },
  ]);
  expect(data.sources.map(({ id, claims }: Record<string, unknown>) => [id, claims])).toEqual([['source:gazette', 1]]);
  expect(await exported('gexf')).toContain('closed (source:closed), 1 claim, licence Closed terms');
});

test('A name that a spreadsheet would run as a formula is defused in CSV, and a negative number stays one', async () => {
  const records = war();
  await importInto(database, {
    ...records,
    actors: [actor('reds', { name: '=HYPERLINK("http://x","a,b")', description: '+1\n@2' }), actor('blues')],
    locations: [location('ford', { point: { latitude: -12.5, longitude: -38 }, precision: 'EXACT', authority: 'x' })],
  });
  const text = await exported('csv-nodes');
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  const byId = Object.fromEntries(rows.map((row) => [row.id, row]));
  expect(byId['actor:reds']).toMatchObject({ label: `'=HYPERLINK("http://x","a,b")`, description: "'+1\n@2" });
  expect(byId['location:ford']).toMatchObject({ latitude: '-12.5', longitude: '-38' });
  expect(text.split('\r\n').at(-1)).toBe('');
});

test('A name with what XML forbids or reserves comes back as it was, less what no XML can hold', async () => {
  const records = war();
  await importInto(database, {
    ...records,
    actors: [actor('reds', { name: '<a b="c">&amp;\u0007 \u{1f525} أرك]]>' }), actor('blues')],
  });
  const wanted = '<a b="c">&amp; \u{1f525} أرك]]>';
  expect(parseGexf(MultiDirectedGraph, await exported('gexf')).getNodeAttribute('actor:reds', 'label')).toBe(wanted);
  expect(parseGraphml(MultiDirectedGraph, await exported('graphml')).getNodeAttribute('actor:reds', 'label')).toBe(
    wanted,
  );
});

test('A caller who stops taking ends the reading', async () => {
  await importInto(database, war());
  const reached: string[] = [];
  const open = await openExport(database, readAsked({}), (what) => reached.push(what));
  const text = textOf(formatNamed('csv-edges'), open);
  await text.next();
  await text.return(undefined);
  expect(reached).toEqual([]);
  expect(await text.next()).toEqual({ done: true, value: undefined });
});

test('An export during which the graph was written to ends in an error', async () => {
  await importInto(database, war());
  const text = textOf(formatNamed('csv-nodes'), await openExport(database, readAsked({})));
  await text.next();
  await importInto(database, war({ operations: [{ id: 'operation:take', name: 'Taken' }] }));
  await expect(exhaust(text)).rejects.toThrow(
    'the graph was written to during the export (revision 1 became 2): export again',
  );
});

async function exhaust(text: AsyncIterable<string>): Promise<void> {
  for await (const _ of text);
}
