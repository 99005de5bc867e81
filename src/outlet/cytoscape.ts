import { type Column, ENTITY_COLUMNS, RELATIONSHIP_COLUMNS, weightOf } from './columns.ts';
import { readEntities } from './entities.ts';
import type { Exported } from './exported.ts';
import { jsonItems } from './jsonItems.ts';
import { readRelationships } from './relationships.ts';

/** Cytoscape JSON, as `cytoscape(…)` and `cy.json(…)` take it; the metadata stands in `data`. */
export async function* cytoscape(exported: Exported): AsyncGenerator<string> {
  yield `{"data":${JSON.stringify(exported.metadata)},\n"elements":{"nodes":[\n`;
  yield* jsonItems(readEntities(exported), (entity) => ({
    data: { id: entity.id, label: entity.name, ...values(entity, ENTITY_COLUMNS) },
  }));
  yield '],\n"edges":[\n';
  yield* jsonItems(readRelationships(exported), (relationship) => ({
    data: {
      id: relationship.id,
      source: relationship.fromId,
      target: relationship.toId,
      weight: weightOf(relationship),
      ...values(relationship, RELATIONSHIP_COLUMNS),
    },
  }));
  yield ']}}\n';
}

export function values<T>(thing: T, columns: readonly Column<T>[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    columns.map(({ name, of }) => [name, of(thing)]).filter(([, value]) => value !== null && value !== undefined),
  );
}
