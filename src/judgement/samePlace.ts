import type { Match } from './match.ts';

/** A place of an operation, with what it can be compared by. */
export interface Located {
  readonly id: string;
  /** WGS 84, degrees; null unless it is the place's own, to within 25 km: the middle of a governorate is no town. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  /** Ids of the places it lies in, near and far, and of those by which it is described. */
  readonly wholes: readonly string[];
  readonly describedBy: readonly string[];
  /** Skeletons of the names of its second and first administrative unit; null where not known. */
  readonly admin2: string | null;
  readonly admin1: string | null;
}

/** Places further apart have nothing in common. Within it a data set may still mean the same place (UCDP precision 2). */
export const MOST_KILOMETRES = 25;
const EARTH_RADIUS_KILOMETRES = 6371;

/** Great-circle distance in kilometres, on a sphere. */
export function kilometresBetween(
  a: { readonly latitude: number; readonly longitude: number },
  b: { readonly latitude: number; readonly longitude: number },
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfSine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    halfSine(a.latitude - b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfSine(a.longitude - b.longitude);
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The box that holds all within 25 km of a point. One that would cross a pole or the 180th meridian is cut there. */
export function boxAround({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) {
  const degrees = (MOST_KILOMETRES / EARTH_RADIUS_KILOMETRES) * (180 / Math.PI);
  const north = Math.min(90, latitude + degrees);
  const south = Math.max(-90, latitude - degrees);
  const narrowest = Math.cos((Math.max(Math.abs(north), Math.abs(south)) * Math.PI) / 180);
  const across = narrowest > degrees / 180 ? degrees / narrowest : 180;
  return { south, north, west: Math.max(-180, longitude - across), east: Math.min(180, longitude + across) };
}

/** How sure it is that two places are one: by identity, containment, description or distance; by units where a point is missing. */
export function placeMatch(a: Located, b: Located): Match {
  const told = (score: number | null, words: string): Match => ({ score, words, entities: [a.id, b.id].sort() });
  if (a.id === b.id) return { score: 1, words: 'the same place', entities: [a.id] };
  if (a.describedBy.includes(b.id) || b.describedBy.includes(a.id)) return told(0.7, 'one is described by the other');
  if (a.wholes.includes(b.id) || b.wholes.includes(a.id)) return told(0.6, 'one lies in the other');
  if (a.point !== null && b.point !== null) {
    const kilometres = kilometresBetween(a.point, b.point);
    const score = kilometres > MOST_KILOMETRES ? 0 : 0.9 * (1 - kilometres / MOST_KILOMETRES);
    return told(score, kilometres < 1 ? 'less than 1 km apart' : `${Math.round(kilometres)} km apart`);
  }
  if (a.describedBy.some((id) => b.describedBy.includes(id))) return told(0.5, 'described by the same place');
  if (a.admin1 === null || b.admin1 === null) return told(null, 'too little is told of where it was');
  if (a.admin1 !== b.admin1) return told(0, 'in different governorates');
  const district = a.admin2 !== null && a.admin2 === b.admin2;
  return district ? told(0.4, 'in the same district') : told(0.25, 'in the same governorate');
}
