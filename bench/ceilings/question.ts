import { actorId, governorateId, placeId } from '../conflict/world.ts';

/** Operations in the graphs that are measured. */
export type GraphSize = 16_000 | 320_000;

export interface CeilingQuestion {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** The most statements that one answer takes. */
  readonly statements: number;
  /** The most db hits, by operations in the graph: what a reader would wait for, not what was measured. */
  readonly hits: Readonly<Record<GraphSize, number>>;
  /** The sizes at which the answer is to be a refusal that names the limit; left out: none. */
  readonly refusedAt?: readonly GraphSize[];
  /** There is nothing of the kind; left out: an answer in which nothing is found measures nothing, and is wrong. */
  readonly findsNothing?: true;
  /** An operator that its plans may have although it reads a whole label; left out: none. */
  readonly mayScan?: string;
}

export const HUB = actorId(0);
export const RIVAL = actorId(1);
export const RARE = actorId(299);
export const PLACE = placeId(0);
export const QUIET_PLACE = placeId(1_000);
export const AREA = governorateId(0);
export const YEAR = 'day: { from: "2015-01-01", to: "2015-12-31" }';
export const QUARTER = 'day: { from: "2015-01-01", to: "2015-03-31" }';

/** What all claims of the graph pass, and what has to be asked of each. */
export const LENS = 'view: { lens: { minReliability: E } }';

/** A page costs the same at any size. */
export const page = (most: number) => ({ 16000: most, 320000: most });
/** So many for each operation of the graph. */
export const each = (most: number) => ({ 16000: 16_000 * most, 320000: 320_000 * most });
/** So many operations looked at one by one, with their actors or places and whatever the view asks of them. */
export const lookedAt = (operations: number) => 40 * operations;
