import { check } from '@placemarkio/check-geojson';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';
import { comparable, exportsFrom } from './exporting.ts';

const { body, read } = exportsFrom((url) => api().get(url));

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
