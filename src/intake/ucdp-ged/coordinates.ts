type PointColumn = 'latitude' | 'longitude';

export interface Coordinates {
  readonly latitude: string;
  readonly longitude: string;
  /** `POINT (36.26 32.72)`: longitude, latitude; empty where the file has none. */
  readonly geometry: string;
  /** Number of the PRIO-GRID cell; empty where the file has none. */
  readonly gridCell: string;
}

export type PointReading =
  | {
      readonly latitude: number;
      readonly longitude: number;
      /** False when the geometry is another point. */
      readonly agrees: boolean;
    }
  | { readonly column: PointColumn; readonly fault: string };

const NUMBER = /^-?\d{1,3}(\.\d+)?$/;
const CLOSE = 1e-6;

/**
 * The point of a row, WGS 84, in degrees. Its PRIO-GRID cell (Tollefsen, Strand & Buhaug 2012: half a degree wide, counted from
 * 90° S 180° W eastwards and then northwards) settles whether the two numbers are the right way round; where a file has no
 * cells, its geometry must agree.
 */
export function pointOf({ latitude, longitude, geometry, gridCell }: Coordinates): PointReading {
  const [north, east] = [degrees(latitude, 90), degrees(longitude, 180)];
  if (north === null) return { column: 'latitude', fault: notDegrees(latitude, 90, degrees(latitude, 180) !== null) };
  if (east === null) return { column: 'longitude', fault: notDegrees(longitude, 180, false) };
  const geometric = pointFromText(geometry);
  const agrees = geometric === null || (near(geometric.latitude, north) && near(geometric.longitude, east));
  if (/^\d+$/.test(gridCell)) {
    if (isInCell(north, east, Number(gridCell))) return { latitude: north, longitude: east, agrees };
    const swapped = Math.abs(east) <= 90 && isInCell(east, north, Number(gridCell));
    const why = swapped ? 'latitude and longitude are swapped' : `the point ${north}, ${east} is not in it`;
    return { column: 'latitude', fault: `priogrid_gid is ${gridCell}, and ${why}` };
  }
  if (agrees) return { latitude: north, longitude: east, agrees };
  const swapped = near(geometric.latitude, east) && near(geometric.longitude, north);
  const hint = swapped ? '; are latitude and longitude swapped?' : '';
  return {
    column: 'latitude',
    fault: `latitude ${north}, longitude ${east} is not the geometry, \`${geometry}\`${hint}`,
  };
}

function degrees(text: string, most: number): number | null {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : null;
}

function notDegrees(text: string, most: number, perhapsSwapped: boolean): string {
  const hint = perhapsSwapped ? '; are latitude and longitude swapped?' : '';
  return `\`${text.slice(0, 60)}\` is no number of degrees from -${most} to ${most}${hint}`;
}

function pointFromText(geometry: string): { latitude: number; longitude: number } | null {
  const found = /^POINT ?\(\s*(\S+)\s+(\S+?)\s*\)$/i.exec(geometry);
  return found === null ? null : { longitude: Number(found[1]), latitude: Number(found[2]) };
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= CLOSE;
}

/** A point on an edge lies in the cells on both sides. */
function isInCell(latitude: number, longitude: number, cell: number): boolean {
  return [latitude - CLOSE, latitude + CLOSE].some((north) =>
    [longitude - CLOSE, longitude + CLOSE].some((east) => cellOf(north, east) === cell),
  );
}

function cellOf(latitude: number, longitude: number): number {
  return Math.floor((latitude + 90) * 2) * 720 + Math.floor((longitude + 180) * 2) + 1;
}
