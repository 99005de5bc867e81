import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';
import { exportsFrom } from './exporting.ts';

const { body, get, read } = exportsFrom((url) => api().get(url));

describe('a view', () => {
  test('hides in every format what became known later', async () => {
    for (const format of ['gexf', 'graphml', 'cytoscape', 'csv-nodes', 'csv-edges', 'geojson', 'json-ld']) {
      const text = await body(`/export/${format}?knownAt=2017-05-27`);
      expect([format, text.includes('operation:raqqa-convoys')]).toEqual([format, false]);
      const whole = await body(`/export/${format}`);
      expect([format, whole.includes('operation:raqqa-convoys')]).toEqual([format, true]);
    }
  });

  test('with a source left out leaves no node of it, and no edge that rests on it alone', async () => {
    const { nodes } = await read('csv', '?excludeSources=source:southfront');
    expect(nodes.has('source:southfront')).toBe(false);
    expect(nodes.has('source:tsi')).toBe(true);
  });

  test('stands in the metadata, with the sources to cite', async () => {
    const { data } = JSON.parse(await body('/export/cytoscape?knownAt=2017-05-27&sides=OPPOSITION,GOVERNMENT'));
    expect(data.view).toMatchObject({
      asOf: null,
      knownAt: '2017-05-27T00:00:00.000Z',
      lens: { sides: ['GOVERNMENT', 'OPPOSITION'] },
    });
    expect(data.sources.map(({ id }: { id: string }) => id)).toEqual(['source:editors', 'source:southfront']);
    expect(data.withheld).toEqual([]);
  });
});

describe('two exports of the same graph', () => {
  test.each(['gexf', 'csv-edges', 'json-ld'])('are equal in %s, byte for byte', async (format) => {
    const { body: again } = await api().get(`/export/${format}`);
    expect(again).toBe(await body(`/export/${format}`));
  });
});

describe('a mistake is told with what was expected:', () => {
  test.each([
    [
      'a parameter that there is not',
      '/export/gexf?asof=2017-06-02',
      400,
      'asof: there is no such parameter; did you mean asOf?',
    ],
    [
      'a day that is none',
      '/export/gexf?asOf=2017-02-30',
      400,
      'asOf: "2017-02-30" is no day: write it as "2017-06-02"',
    ],
    [
      'a moment that is none',
      '/export/gexf?knownAt=yesterday',
      400,
      'knownAt: "yesterday" is no moment: write it as "2017-06-02T14:00:00Z" or "2017-06-02"',
    ],
    ['a side that there is not', '/export/gexf?sides=OPOSITION', 400, 'did you mean OPPOSITION?'],
    [
      'a day given twice',
      '/export/gexf?asOf=2017-06-02&asOf=2017-06-03',
      400,
      'asOf: it was given 2 times; once is expected',
    ],
    ['a source without its prefix', '/export/gexf?excludeSources=southfront', 400, 'did you mean source:southfront?'],
    [
      'a format that there is not',
      '/export/graphm',
      404,
      'there is no format "graphm": did you mean graphml? The formats',
    ],
    ['a format that is like none', '/export/svg', 404, 'there is no format "svg": the formats are gexf, graphml'],
  ])('%s', async (_, url, status, message) => {
    const response = await api().get(url);
    expect(response.statusCode).toBe(status);
    const { errors } = JSON.parse(response.body);
    expect(errors[0].message).toContain(message);
    expect(errors[0].extensions.argument).toBe(status === 404 ? 'format' : /\?(\w+)/.exec(url)?.[1]);
  });
});

test('the formats are listed, each with the address at which it answers with its type and file name', async () => {
  const { formats } = JSON.parse(await body('/export'));
  expect(formats.length).toBeGreaterThan(6);
  for (const { address, mediaType } of formats) {
    const { headers, statusCode } = await get(`${address}?knownAt=2017-05-27`);
    expect([statusCode, headers]).toEqual([
      200,
      expect.objectContaining({
        'content-type': mediaType,
        'content-disposition': expect.stringMatching(/^attachment; filename="sitrep[-\w]*\.\w+"$/),
      }),
    ]);
  }
});
