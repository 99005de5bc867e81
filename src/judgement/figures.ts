import { type Measure, Polarity } from '../generated/types.ts';
import type { FigureRecord } from '../intake/records.ts';
import { type JudgedClaim, matterOf, type Telling, type World } from './claim.ts';
import { grouped } from './grouped.ts';
import { facts, tellings, type View } from './view.ts';

/** A number as one origin tells it; each different number that it tells is a telling of its own. */
export interface FigureTelling {
  readonly originId: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly text: string;
  readonly claims: readonly string[];
  readonly reports: readonly string[];
}

/** All that is told of one figure: figures never add up and never contain one another. */
export interface FigureAccount {
  /** The operation, or the relation as `<subject> <TYPE> <object>`. */
  readonly matter: string;
  readonly measure: Measure;
  readonly of: string;
  readonly tellings: readonly FigureTelling[];
  /** From the least to the most that anybody names; `open` when some telling has no upper end. */
  readonly range: { readonly low: number | null; readonly high: number | null; readonly open: boolean };
}

interface Told {
  readonly figure: FigureRecord;
  readonly telling: Telling;
}

/** Whether no number fits both; an approximate figure is never apart from another, and ">80" includes 80. */
export function areApart(a: FigureRecord, b: FigureRecord): boolean {
  if (a.approximate || b.approximate) return false;
  return (a.low ?? -Infinity) > (b.high ?? Infinity) || (b.low ?? -Infinity) > (a.high ?? Infinity);
}

function tellingsOf(told: readonly Told[]): FigureTelling[] {
  const keyOf = ({ figure: { low, high, approximate }, telling }: Told) =>
    [telling.origin.id, low, high, approximate].join(' ');
  return grouped(told, keyOf).map((group) => {
    const { low, high, approximate } = group[0]!.figure;
    return {
      originId: group[0]!.telling.origin.id,
      low,
      high,
      approximate,
      text: group.map((one) => one.figure.text).sort()[0]!,
      claims: [...new Set(group.map((one) => one.telling.claim.id))].sort(),
      reports: [...new Set(group.map((one) => one.telling.claim.report.id))].sort(),
    };
  });
}

function rangeOf(told: readonly Told[]): FigureAccount['range'] {
  const lows = told.flatMap(({ figure }) => figure.low ?? figure.high ?? []);
  const highs = told.flatMap(({ figure }) => figure.high ?? figure.low ?? []);
  return {
    low: lows.length > 0 ? Math.min(...lows) : null,
    high: highs.length > 0 ? Math.max(...highs) : null,
    open: told.some(({ figure }) => figure.high === null),
  };
}

/** The figures that a view lets through, per matter, measure and thing, each origin's tellings apart. */
export function figuresOf(claims: readonly JudgedClaim[], world: World, view: View): FigureAccount[] {
  const told = facts(tellings(claims, world, view))
    .filter((telling) => telling.claim.polarity === Polarity.Affirms)
    .flatMap((telling) => telling.claim.figures.map((figure) => ({ figure, telling })));
  const keyOf = ({ figure, telling }: Told) => `${matterOf(telling.claim)} ${figure.measure} ${figure.of}`;
  return grouped(told, keyOf).map((same) => ({
    matter: matterOf(same[0]!.telling.claim),
    measure: same[0]!.figure.measure,
    of: same[0]!.figure.of,
    tellings: tellingsOf(same),
    range: rangeOf(same),
  }));
}
