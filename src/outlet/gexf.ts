import { beginning, forever, type Span } from '../judgement/span.ts';
import { type Column, ENTITY_COLUMNS, RELATIONSHIP_COLUMNS, weightOf } from './columns.ts';
import { type ExportedEntity, readEntities } from './entities.ts';
import type { Exported } from './exported.ts';
import { describe } from './metadata.ts';
import { type ExportedRelationship, readRelationships } from './relationships.ts';
import { attributes, xml } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
`;

/**
 * GEXF 1.3 (https://gexf.net). Every edge is directed, since some readers refuse a graph that mixes; the attribute `undirected` tells.
 * Days are inclusive: a node or an edge is there on the days that its claims name, and always where they name none.
 */
export async function* gexf(exported: Exported): AsyncGenerator<string> {
  const { metadata } = exported;
  yield HEAD;
  yield `<meta${attributes({ lastmodifieddate: metadata.revision?.at.slice(0, 10) })}>
<creator>${xml(metadata.generator)}</creator>
<description>${xml(describe(metadata))}</description>
</meta>
<graph mode="dynamic" defaultedgetype="directed" idtype="string" timeformat="date" timerepresentation="interval">
${declared('node', ENTITY_COLUMNS)}${declared('edge', RELATIONSHIP_COLUMNS)}<nodes>
`;
  for await (const entities of readEntities(exported)) yield entities.map(node).join('');
  yield '</nodes>\n<edges>\n';
  for await (const relationships of readRelationships(exported)) yield relationships.map(edge).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', columns: readonly { name: string; type: string }[]): string {
  const all = columns.map(
    ({ name, type }) =>
      `<attribute${attributes({ id: name, title: name, type: type === 'date' ? 'string' : type })}/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${all.join('')}</attributes>\n`;
}

function node(entity: ExportedEntity): string {
  const spans = entity.judgement?.spans ?? [];
  return `<node${attributes({ id: entity.id, label: entity.name, ...alone(spans) })}>${values(entity, ENTITY_COLUMNS)}${several(spans)}</node>\n`;
}

function edge(relationship: ExportedRelationship): string {
  const { id, type, fromId, toId, spans } = relationship;
  const own = {
    id,
    source: fromId,
    target: toId,
    kind: type,
    label: type,
    weight: weightOf(relationship),
    ...alone(spans),
  };
  return `<edge${attributes(own)}>${values(relationship, RELATIONSHIP_COLUMNS)}${several(spans)}</edge>\n`;
}

function values<T>(thing: T, columns: readonly Column<T>[]): string {
  const all = columns.flatMap(({ name, of }) => {
    const value = of(thing);
    return value == null ? [] : `<attvalue${attributes({ for: name, value: String(value) })}/>`;
  });
  return `<attvalues>${all.join('')}</attvalues>`;
}

function alone(spans: readonly Span[]): Readonly<Record<string, string | null>> {
  const [span] = spans;
  return span === undefined || spans.length > 1 ? {} : ends(span);
}

function several(spans: readonly Span[]): string {
  if (spans.length < 2) return '';
  return `<spells>${spans.map((span) => `<spell${attributes(ends(span))}/>`).join('')}</spells>`;
}

function ends({ start, end }: Span): Readonly<Record<string, string | null>> {
  return { start: start === beginning ? null : start, end: end === forever ? null : end };
}
