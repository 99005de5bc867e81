import type { JudgedClaim } from './claim.ts';

/** Days, both ends included. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** Sentinels for a span without a beginning or an end; they sort before and after every day. */
export const beginning = '0000-01-01';
export const forever = '9999-12-31';

/** True when the two have a day in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * The day on which a claimant spoke: the last possible day of `said`, else that of the report's publication. It orders an
 * origin's history, and it stands where rule 1 says "the publication", because nobody states as a fact what comes later.
 */
export function saidOn(claim: JudgedClaim): string {
  const said = claim.said?.latest ?? claim.said?.earliest ?? claim.report.latest;
  return said < claim.report.latest ? said : claim.report.latest;
}

/** A change lies somewhere in its span. `from` is where "later" begins: a change without a known beginning counts at its end. */
export interface ChangeSpan extends Span {
  readonly from: string;
  readonly dated: boolean;
}

/** When an operation happened; without a date, unknown to the publication. */
export function changeSpan(claim: JudgedClaim): ChangeSpan {
  const said = saidOn(claim);
  const start = claim.when?.earliest ?? beginning;
  const told = claim.when?.latest ?? said;
  const end = told > said && said >= start ? said : told;
  return { start, end, from: claim.when?.earliest ?? end, dated: claim.when !== null };
}

/**
 * When a state surely holds, throughout; without a date, on the day of publication. An open end reaches to the day on which
 * it was said; an unknown end is no open end: such a state is sure only at the end that is known.
 */
export function stateSpan(claim: JudgedClaim): Span {
  const said = saidOn(claim);
  const when = claim.when;
  if (when === null) return { start: said, end: said };
  const told = when.latest ?? (when.edtf.endsWith('/..') ? said : (when.earliest ?? said));
  const start = when.earliest ?? (when.edtf.startsWith('../') ? beginning : told);
  return { start, end: told > said && said >= start ? said : told };
}

/** When a relation other than CONTROLS holds: unbounded without a date, open ends open, unknown ends not. */
export function relationSpan(claim: JudgedClaim): Span {
  if ('relationship' in claim.about && claim.about.relationship === 'CONTROLS') return stateSpan(claim);
  const when = claim.when;
  if (when === null) return { start: beginning, end: forever };
  const end = when.latest ?? (when.edtf.endsWith('/..') ? forever : (when.earliest ?? forever));
  return { start: when.earliest ?? (when.edtf.startsWith('../') ? beginning : end), end };
}

/** The widest that a relation may have held: as `relationSpan`, with unknown ends taken as open. */
export function widestSpan(claim: JudgedClaim): Span {
  return claim.when === null
    ? relationSpan(claim)
    : { start: claim.when.earliest ?? beginning, end: claim.when.latest ?? forever };
}

/** The days of which a claim may speak: for an operation those on which it may have happened, else as `widestSpan`. */
export function possibleSpan(claim: JudgedClaim): Span {
  return 'operationId' in claim.about ? changeSpan(claim) : widestSpan(claim);
}
