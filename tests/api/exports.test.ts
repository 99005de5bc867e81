import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

type Attributes = Record<string, unknown>;

interface ReadBack {
  readonly nodes: ReadonlyMap<string, Attributes>;
  readonly edges: ReadonlyMap<string, Attributes>;
}

type Response = Awaited<ReturnType<ReturnType<typeof api>['get']>>;
const answered = new Map<string, Promise<Response>>();

/** Asked once for the whole file. */
function get(url: string): Promise<Response> {
  const answer = answered.get(url) ?? api().get(url);
  answered.set(url, answer);
  return answer;
}

async function body(url: string): Promise<string> {
  const response = await get(url);
  expect([url, response.statusCode, response.statusCode === 200 ? '' : response.body]).toEqual([url, 200, '']);
  return response.body;
}

function fromGraph(graph: MultiDirectedGraph): ReadBack {
  return {
    nodes: new Map(graph.mapNodes((id, attributes) => [id, attributes])),
    edges: new Map(graph.mapEdges((id, attributes, from, to) => [id, { ...attributes, from, to }])),
  };
}

const READERS: Readonly<Record<string, (query: string) => Promise<ReadBack>>> = {
  gexf: async (query) =>
    fromGraph(
      parseGexf(MultiDirectedGraph, await body(`/export/gexf${query}`), {
        addMissingNodes: false,
        allowUndeclaredAttributes: false,
      }),
    ),
  graphml: async (query) =>
    fromGraph(parseGraphml(MultiDirectedGraph, await body(`/export/graphml${query}`), { addMissingNodes: false })),
  cytoscape: async (query) => {
    const { elements } = JSON.parse(await body(`/export/cytoscape${query}`));
    const cy = cytoscape({ headless: true, elements });
    return {
      nodes: new Map(cy.nodes().map((node) => [node.id(), node.data()])),
      edges: new Map(
        cy.edges().map((edge) => [edge.id(), { ...edge.data(), from: edge.source().id(), to: edge.target().id() }]),
      ),
    };
  },
  csv: async (query) => {
    const [nodes, edges] = await Promise.all(
      ['nodes', 'edges'].map(
        async (what) => parse(await body(`/export/csv-${what}${query}`), { columns: true }) as Attributes[],
      ),
    );
    return {
      nodes: new Map((nodes ?? []).map((row) => [String(row.id), row])),
      edges: new Map((edges ?? []).map((row) => [String(row.id), { ...row, from: row.source, to: row.target }])),
    };
  },
};

const read = (format: string, query = '') => (READERS[format] ?? READERS.csv)?.(query) as Promise<ReadBack>;
const comparable = ({ nodes, edges }: ReadBack) => ({
  nodes: [...nodes]
    .map(([id, { label, type, kind }]) => [id, String(label).replace(/^'(?=@)/, ''), type, kind].join(' | '))
    .sort(),
  edges: [...edges]
    .map(([id, { from, to, relationship, standing, claims }]) =>
      [id, from, to, relationship, standing, Number(claims)].join(' | '),
    )
    .sort(),
});

describe('an export read back by a reader of its format', () => {
  test.each(['graphml', 'cytoscape', 'csv'])('has in %s the nodes and edges that it has in GEXF', async (format) => {
    const expected = comparable(await read('gexf'));
    expect(expected.nodes.length).toBeGreaterThan(100);
    expect(expected.edges.length).toBeGreaterThan(300);
    expect(comparable(await read(format))).toEqual(expected);
  });

  test('has both ends of each edge among its nodes', async () => {
    const { nodes, edges } = await read('csv');
    expect([...edges.values()].filter(({ from, to }) => !nodes.has(String(from)) || !nodes.has(String(to)))).toEqual(
      [],
    );
  });

  test('has as GeoJSON a checked feature for each place and operation of the graph, and no point that the graph has not', async () => {
    const text = await body('/export/geojson');
    const { features } = check(text) as {
      features: { id: string; geometry: null | { type: string; coordinates: number[] } }[];
    };
    const { nodes } = await read('csv');
    const wanted = [...nodes].filter(([, { type }]) => type === 'Location' || type === 'Operation').map(([id]) => id);
    expect(features.map(({ id }) => id).sort()).toEqual(wanted.sort());
    for (const { id, geometry } of features.filter(({ id }) => id.startsWith('location:'))) {
      const { latitude, longitude } = nodes.get(id) ?? {};
      const point = latitude === '' ? null : { type: 'Point', coordinates: [Number(longitude), Number(latitude)] };
      expect([id, geometry]).toEqual([id, point]);
    }
    expect(features.filter(({ geometry }) => geometry === null).length).toBeGreaterThan(5);
    expect(features.filter(({ geometry }) => geometry?.type === 'MultiPoint').length).toBeGreaterThan(0);
  });
});

interface Told {
  readonly fromId: string;
  readonly toId: string;
  readonly standing: string;
  readonly claims: { readonly totalCount: number };
  readonly evidence: { readonly corroboration: { readonly independentOrigins: number } };
}

describe('an edge of an export', () => {
  const ASKED =
    'nodes { fromId toId standing claims { totalCount } evidence { corroboration { independentOrigins } } }';
  test.each([
    ['any time, whatever is known', '', ''],
    ['2 June, as known that day', '?asOf=2017-06-02&knownAt=2017-06-02', 'asOf: "2017-06-02", knownAt: "2017-06-02"'],
    ['one side', '?sides=OPPOSITION', 'lens: { sides: [OPPOSITION] }'],
  ])('stands as the API says, with as many claims and origins: %s', async (_, query, view) => {
    const places = ['location:baath-dam', 'location:maskana-aleppo', 'location:sukari-palmyra'];
    const fields = places.map(
      (id, index) =>
        `p${index}: location(id: "${id}", view: { ${view} }) { captures(first: 100) { ${ASKED} } advances(first: 100) { ${ASKED} } }`,
    );
    const answer = await api().ask(`{ ${fields.join(' ')} }`);
    expect(answer.errors).toBeUndefined();
    const data = answer.data as Record<string, Record<'captures' | 'advances', { nodes: Told[] }>>;
    const told = Object.values(data).flatMap(({ captures, advances }) => [
      ...captures.nodes.map((edge) => ({ ...edge, type: 'CAPTURED' })),
      ...advances.nodes.map((edge) => ({ ...edge, type: 'ADVANCED_ON' })),
    ]);
    const byEnds = new Map<string, Told[]>();
    for (const edge of told) {
      const id = `${edge.type}:${edge.fromId}>${edge.toId}`;
      byEnds.set(id, [...(byEnds.get(id) ?? []), edge]);
    }
    const { edges } = await read('csv', query);
    const exported = [...edges.values()].filter(
      ({ to, relationship }) =>
        places.includes(String(to)) && ['CAPTURED', 'ADVANCED_ON'].includes(String(relationship)),
    );
    expect(exported.map(({ id }) => id).sort()).toEqual([...byEnds.keys()].sort());
    const order = ['AFFIRMED', 'CONTESTED', 'DENIED', 'UNKNOWN'];
    for (const { id, standing, claims, independentOrigins, operations } of exported) {
      const all = byEnds.get(String(id)) ?? [];
      expect([id, standing, Number(claims), Number(independentOrigins), Number(operations)]).toEqual([
        id,
        order.find((each) => all.some((edge) => edge.standing === each)),
        all.reduce((sum, edge) => sum + edge.claims.totalCount, 0),
        Math.max(...all.map(({ evidence }) => evidence.corroboration.independentOrigins)),
        all.length,
      ]);
    }
  });

  test('is there on the days that its claims name', async () => {
    const text = await body('/export/gexf');
    const element = (start: string) => text.split('\n').find((line) => line.startsWith(start));
    expect(element('<edge id="CAPTURED:actor:sdf&gt;location:baath-dam"')).toContain(
      'start="2017-06-04" end="2017-06-04">',
    );
    expect(element('<node id="operation:maskana-capture"')).toContain(
      '<spells><spell start="2017-06-03" end="2017-06-03"/><spell start="2017-06-04" end="2017-06-04"/><spell start="2017-06-05" end="2017-06-05"/></spells>',
    );
  });
});

interface Expanded {
  readonly '@id': string;
  readonly '@type': readonly string[];
}

describe('JSON-LD', () => {
  const PROV = 'http://www.w3.org/ns/prov#';
  const idsIn = (thing: Expanded, property: string) =>
    ((thing as unknown as Record<string, Expanded[]>)[property] ?? []).map((each) => each['@id']);

  test('says of each claim in PROV-O from which report it is, whose it is, and since when it is known', async () => {
    const expanded = (await jsonld.expand(JSON.parse(await body('/export/json-ld')))) as unknown as Expanded[];
    const claims = expanded.filter((thing) => thing['@type'].includes('urn:sitrep:term:Claim'));
    const { data } = (await api().ask('{ claims { totalCount } }')) as { data: { claims: { totalCount: number } } };
    expect(claims.length).toBe(data.claims.totalCount);
    const known = new Set(expanded.map((thing) => thing['@id']));
    for (const claim of claims) {
      const named = [...idsIn(claim, `${PROV}wasDerivedFrom`), ...idsIn(claim, `${PROV}wasAttributedTo`)];
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
    const convoys = claims.find((claim) => claim['@id'] === 'urn:sitrep:claim:southfront-2017-06-02/8');
    expect(convoys).toMatchObject({
      [`${PROV}wasDerivedFrom`]: [{ '@id': 'urn:sitrep:report:southfront-2017-06-02' }],
      [`${PROV}wasAttributedTo`]: [{ '@id': 'urn:sitrep:actor:russian-mod' }],
      [`${PROV}generatedAtTime`]: [
        { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': '2017-06-02T00:00:00.000Z' },
      ],
      'urn:sitrep:term:about': [{ '@id': 'urn:sitrep:operation:raqqa-convoys' }],
    });
  });
});

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
    ['a format that there is not', '/export/graphm', 404, 'there is no format "graphm": did you mean graphml?'],
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
