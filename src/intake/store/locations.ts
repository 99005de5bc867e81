import { cypher } from '../../generated/cypher.ts';
import type { Row, Run } from '../../graph/database.ts';
import { compare } from '../project/evidence.ts';
import type { LocationRecord } from '../records.ts';
import { forIds, idsOf, present, type StoredProperties, writeRows } from './batches.ts';
import { canonicalNames, namesFrom, writeNames } from './names.ts';
import { recordHash, type StoredKind, sortedSet } from './storedKind.ts';

type Scalars = Omit<LocationRecord, 'point' | 'within' | 'near' | 'names'>;
type Nearness = LocationRecord['near'][number];

export const LOCATIONS: StoredKind<LocationRecord> = {
  label: 'Location',
  read: cypher.store.readLocations,
  canonical: (location) => ({
    ...scalarsOf(location),
    point: location.point && { latitude: location.point.latitude, longitude: location.point.longitude },
    within: sortedSet(location.within),
    near: nearnessSet(location.near),
    names: canonicalNames(location.name, location.names),
  }),
  fromRow: ({ properties, names, within, near }) => ({
    ...scalarsOf(properties as Scalars),
    point: pointFrom(properties as Row),
    within: sortedSet(within as string[]),
    near: nearnessSet(
      (near as (Nearness & { toId: string })[]).map(({ toId, ...edge }) => ({ ...edge, locationId: toId })),
    ),
    names: namesFrom(names),
  }),
};

function scalarsOf({ id, name, kind, precision, admin1, admin2, country, authority }: Scalars): Scalars {
  return {
    id,
    name,
    kind,
    precision,
    admin1: admin1 ?? null,
    admin2: admin2 ?? null,
    country: country ?? null,
    authority: authority ?? null,
  };
}

function pointFrom({ pointLatitude, pointLongitude }: Row): LocationRecord['point'] {
  if (typeof pointLatitude !== 'number' || typeof pointLongitude !== 'number') return null;
  return { latitude: pointLatitude, longitude: pointLongitude };
}

/** One for each place that it is near, sorted. */
function nearnessSet(near: readonly Nearness[]): Nearness[] {
  const byPlace = new Map(
    near.map(({ locationId, bearing, distanceKilometres }) => [
      locationId,
      { locationId, bearing: bearing ?? null, distanceKilometres: distanceKilometres ?? null },
    ]),
  );
  return [...byPlace.values()].sort((a, b) => compare(a.locationId, b.locationId));
}

/** Writes canonical records: new ones, and ones that were there before. */
export function writeLocations(run: Run, added: readonly LocationRecord[], changed: readonly LocationRecord[]) {
  const locations = [...added, ...changed];
  const within = locations.flatMap(({ id, within }) => within.map((toId) => ({ fromId: id, toId })));
  return Promise.all([
    writeRows(run, cypher.store.createLocations, added.map(locationProperties)),
    writeRows(run, cypher.store.updateLocations, changed.map(locationProperties)),
    writeNames(run, added, changed),
    forIds(run, cypher.store.unlinkLocations, idsOf(changed)),
    writeRows(run, cypher.store.createWithin, within),
    writeRows(run, cypher.store.createNear, locations.flatMap(nearRows)),
  ]);
}

function locationProperties(location: LocationRecord): StoredProperties {
  return present({
    ...scalarsOf(location),
    pointLatitude: location.point?.latitude,
    pointLongitude: location.point?.longitude,
    recordHash: recordHash(location),
  });
}

function nearRows({ id, near }: LocationRecord) {
  return near.map(({ locationId, bearing, distanceKilometres }) => ({
    fromId: id,
    toId: locationId,
    properties: present({
      id: `NEAR:${id}>${locationId}`,
      fromId: id,
      toId: locationId,
      bearing,
      distanceKilometres,
    }),
  }));
}
