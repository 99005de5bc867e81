import { type Column, ENTITY_COLUMNS, RELATIONSHIP_COLUMNS, weightOf } from './columns.ts';
import { type ExportedEntity, readEntities } from './entities.ts';
import type { Exported } from './exported.ts';
import { describe } from './metadata.ts';
import { type ExportedRelationship, readRelationships } from './relationships.ts';
import { attributes, xml } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean', date: 'string' } as const;

const NODE_COLUMNS: readonly Column<ExportedEntity>[] = [
  { name: 'label', type: 'string', about: 'its name', of: ({ name }) => name },
  ...ENTITY_COLUMNS,
];
const EDGE_COLUMNS: readonly Column<ExportedRelationship>[] = [
  ...RELATIONSHIP_COLUMNS,
  { name: 'weight', type: 'double', about: 'by operations', of: weightOf },
];

/** GraphML 1.0 (http://graphml.graphdrawing.org). Every edge is directed, as in GEXF. */
export async function* graphml(exported: Exported): AsyncGenerator<string> {
  const { metadata } = exported;
  yield `${HEAD}<desc>${xml(describe(metadata))}</desc>
<key id="metadata" for="graph" attr.name="metadata" attr.type="string"/>
${declared('node', NODE_COLUMNS)}${declared('edge', EDGE_COLUMNS)}<graph id="sitrep-graph" edgedefault="directed">
<data key="metadata">${xml(JSON.stringify(metadata))}</data>
`;
  for await (const entities of readEntities(exported)) {
    yield entities
      .map((entity) => `<node${attributes({ id: entity.id })}>${values('node', entity, NODE_COLUMNS)}</node>\n`)
      .join('');
  }
  for await (const relationships of readRelationships(exported)) {
    yield relationships.map(edge).join('');
  }
  yield '</graph>\n</graphml>\n';
}

function edge(relationship: ExportedRelationship): string {
  const { id, fromId, toId } = relationship;
  return `<edge${attributes({ id, source: fromId, target: toId })}>${values('edge', relationship, EDGE_COLUMNS)}</edge>\n`;
}

/** Keys of nodes and edges share one space of ids. */
function declared(of: 'node' | 'edge', columns: readonly { name: string; type: keyof typeof TYPES }[]): string {
  return columns
    .map(
      ({ name, type }) =>
        `<key${attributes({ id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] })}/>\n`,
    )
    .join('');
}

function values<T>(of: 'node' | 'edge', thing: T, columns: readonly Column<T>[]): string {
  return columns
    .flatMap(({ name, of: value }) => {
      const found = value(thing);
      return found == null ? [] : `<data key="${of}.${name}">${xml(String(found))}</data>`;
    })
    .join('');
}
