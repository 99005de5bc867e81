import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect } from 'vitest';

type Attributes = Record<string, unknown>;

/** An export as a reader of its format has read it. */
export interface ReadBack {
  readonly nodes: ReadonlyMap<string, Attributes>;
  readonly edges: ReadonlyMap<string, Attributes>;
}

interface Response {
  readonly statusCode: number;
  readonly body: string;
  readonly headers: object;
}

type Body = (url: string) => Promise<string>;

/** Asks for exports, each once however many tests look at the answer, and reads them back by readers that are not ours. */
export function exportsFrom(ask: (url: string) => Promise<Response>) {
  const answered = new Map<string, Promise<Response>>();
  const get = (url: string) => {
    const answer = answered.get(url) ?? ask(url);
    answered.set(url, answer);
    return answer;
  };
  const body = async (url: string) => {
    const response = await get(url);
    expect([url, response.statusCode, response.statusCode === 200 ? '' : response.body]).toEqual([url, 200, '']);
    return response.body;
  };
  const read = async (format: keyof typeof READERS, query = ''): Promise<ReadBack> => {
    const reader = READERS[format];
    if (reader === undefined) throw new Error(`nobody reads ${format}`);
    return reader(body, query);
  };
  return { get, body, read };
}

function fromGraph(graph: MultiDirectedGraph): ReadBack {
  return {
    nodes: new Map(graph.mapNodes((id, attributes) => [id, attributes])),
    edges: new Map(graph.mapEdges((id, attributes, from, to) => [id, { ...attributes, from, to }])),
  };
}

const READERS: Readonly<Record<string, (body: Body, query: string) => Promise<ReadBack>>> = {
  gexf: async (body, query) =>
    fromGraph(
      parseGexf(MultiDirectedGraph, await body(`/export/gexf${query}`), {
        addMissingNodes: false,
        allowUndeclaredAttributes: false,
      }),
    ),
  graphml: async (body, query) =>
    fromGraph(parseGraphml(MultiDirectedGraph, await body(`/export/graphml${query}`), { addMissingNodes: false })),
  cytoscape: async (body, query) => {
    const { elements } = JSON.parse(await body(`/export/cytoscape${query}`));
    const cy = cytoscape({ headless: true, elements });
    return {
      nodes: new Map(cy.nodes().map((node) => [node.id(), node.data()])),
      edges: new Map(
        cy.edges().map((edge) => [edge.id(), { ...edge.data(), from: edge.source().id(), to: edge.target().id() }]),
      ),
    };
  },
  csv: async (body, query) => {
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

export const comparable = ({ nodes, edges }: ReadBack) => ({
  nodes: [...nodes]
    .map(([id, { label, type, kind }]) => [id, String(label).replace(/^'(?=@)/, ''), type, kind].join(' | '))
    .sort(),
  edges: [...edges]
    .map(([id, { from, to, relationship, standing, claims }]) =>
      [id, from, to, relationship, standing, Number(claims)].join(' | '),
    )
    .sort(),
});
