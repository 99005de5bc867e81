export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const RADIANS = Math.PI / 180;
const EARTH_RADIUS = 6371;

/** Along a great circle. */
export function kilometresBetween(one: Point, other: Point): number {
  const [north, east] = [other.latitude - one.latitude, other.longitude - one.longitude];
  const half =
    Math.sin((north * RADIANS) / 2) ** 2 +
    Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS) * Math.sin((east * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
}

/** The point so far off in a direction, in radians from north; good for some tens of kilometres. */
export function pointOff({ latitude, longitude }: Point, kilometres: number, direction: number): Point {
  const degrees = kilometres / EARTH_RADIUS / RADIANS;
  return {
    latitude: latitude + degrees * Math.cos(direction),
    longitude: longitude + (degrees * Math.sin(direction)) / Math.cos(latitude * RADIANS),
  };
}
