import { cypher } from '../generated/cypher.ts';
import type { Statement } from '../graph/accessor.ts';
import { read } from '../graph/execute.ts';
import { ENTITY_COLUMNS } from './columns.ts';
import { values } from './cytoscape.ts';
import { type ExportedEntity, readEntities } from './entities.ts';
import type { Exported } from './exported.ts';
import { jsonItems } from './jsonItems.ts';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly precision: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

interface Participant {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

interface Located {
  readonly entity: ExportedEntity;
  readonly places: readonly Place[];
  readonly participants: readonly Participant[];
}

/**
 * GeoJSON (RFC 7946, WGS 84, longitude first): a feature for each place and for each operation. An operation lies at the points of
 * its places; what has no surely known point has the geometry null, and none is made up. The metadata is a foreign member.
 */
export async function* geojson(exported: Exported): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection",\n"metadata":${JSON.stringify(exported.metadata)},\n"features":[\n`;
  yield* jsonItems(located(exported), feature);
  yield ']}\n';
}

async function* located(exported: Exported): AsyncGenerator<readonly Located[]> {
  for await (const entities of readEntities(exported, ['Location', 'Operation'])) {
    const operations = entities.filter(({ type }) => type === 'Operation').map(({ id }) => id);
    const places = await around<Place>(exported, cypher.outlet.placesOfOperations, operations);
    const participants = await around<Participant>(exported, cypher.outlet.participantsOfOperations, operations);
    yield entities.map((entity) => ({
      entity,
      places: places.get(entity.id) ?? [],
      participants: participants.get(entity.id) ?? [],
    }));
  }
}

/** What stands around each operation, in the order of ids and roles. */
async function around<Row extends { readonly id: string; readonly role: string }>(
  { database, view }: Exported,
  statement: Statement,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const groups = new Map<string, Row[]>();
  if (keys.length === 0) return groups;
  for (const record of await read<Row & { key: string }>(database, statement, { keys, view })) {
    const row = record.toObject();
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) group.sort((a, b) => (`${a.id} ${a.role}` < `${b.id} ${b.role}` ? -1 : 1));
  return groups;
}

function feature({ entity, places, participants }: Located): object {
  const { latitude: _, longitude: __, ...properties } = values(entity, ENTITY_COLUMNS);
  const isPlace = entity.type === 'Location';
  return {
    type: 'Feature',
    id: entity.id,
    geometry: geometry(isPlace ? [entity] : places),
    properties: {
      name: entity.name,
      ...properties,
      ...(isPlace
        ? {}
        : {
            places: places.map(({ id, name, role, precision }) => ({ id, name, role, precision })),
            participants: participants.map(({ id, name, role }) => ({ id, name, role })),
          }),
    },
  };
}

function geometry(at: readonly Pick<ExportedEntity, 'latitude' | 'longitude'>[]): object | null {
  const points = at.flatMap(({ latitude, longitude }) =>
    latitude == null || longitude == null ? [] : [[longitude, latitude] as const],
  );
  const distinct = [...new Map(points.map((point) => [point.join(), point])).values()];
  if (distinct.length > 1) return { type: 'MultiPoint', coordinates: distinct };
  return distinct[0] === undefined ? null : { type: 'Point', coordinates: distinct[0] };
}
