import { ClaimMode, Handling, Reliability, ReviewState, Side } from '../generated/types.ts';
import type { PreparedView } from '../graph/request.ts';
import { type View as JudgedView, type Lens, prepareView as prepareJudgedView } from '../judgement/view.ts';

/** The `view` argument as the SDL has it. */
interface ViewInput {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly lens?: Lens | null;
}

const HANDLINGS = Object.values(Handling);
const CLEARANCE = Handling.Clear;
const askedOf = new WeakMap<PreparedView, ViewInput>();

/**
 * The view as cypher/fragments/seen.cypher takes it: every part set, with a sentinel for what the caller left open,
 * so that there is one plan for all views.
 */
export function prepareView(view: unknown): PreparedView {
  const asked = (view ?? {}) as ViewInput;
  const { asOf, knownAt, lens } = asked;
  const prepared = {
    knownAt: knownAt ?? '9999-12-31T23:59:59.999Z',
    validFrom: asOf ?? '9999-12-31',
    validTo: asOf ?? '0000-01-01',
    handling: HANDLINGS.indexOf(CLEARANCE),
    handlings: HANDLINGS.slice(0, HANDLINGS.indexOf(CLEARANCE) + 1),
    reviewStates: lens?.reviewStates ?? [ReviewState.Unreviewed, ReviewState.Accepted],
    modes: lens?.modes ?? Object.values(ClaimMode),
    sides: lens?.sides ?? Object.values(Side),
    minReliability: worstThatPasses(lens?.minReliability),
    excludeSources: lens?.excludeSources ?? [],
    plain: asksNothingButWhen(asked),
  };
  askedOf.set(prepared, asked);
  return prepared;
}

/** Whether the view asks for no more than what was known by a moment: then what anyone may see is what passes it. */
function asksNothingButWhen({ asOf, lens }: ViewInput): boolean {
  return asOf == null && Object.values(lens ?? {}).every((part) => part == null);
}

/** F means that a source cannot be judged: it passes where nothing is asked, and never a minimum. */
function worstThatPasses(minimum: Reliability | null | undefined): Reliability {
  if (minimum == null) return Reliability.F;
  return minimum === Reliability.F ? Reliability.E : minimum;
}

/** The same view as judging takes it. Without knownAt: now. */
export function judgedView(prepared: PreparedView): JudgedView {
  const { asOf, knownAt, lens } = askedOf.get(prepared) ?? {};
  return prepareJudgedView({
    asOf: asOf ?? null,
    knownAt: knownAt ?? new Date().toISOString(),
    lens: lens ?? null,
    clearance: CLEARANCE,
  });
}

/** Whether the view asks for no more than what was known by a moment. */
export function onlyKnownAt(prepared: PreparedView): boolean {
  return prepared.plain === true;
}

/** Whether a standing is asked for whatever the day. */
export function asksNoDay(prepared: PreparedView): boolean {
  return askedOf.get(prepared)?.asOf == null;
}

/** The same view at any time: what is said of other days bears on the day asked for. */
export function atAnyTime(prepared: PreparedView): PreparedView {
  const { knownAt, lens } = askedOf.get(prepared) ?? {};
  return prepareView({ knownAt, lens });
}

/** The same view as known by another moment. */
export function momentOf(prepared: PreparedView, knownAt: string): PreparedView {
  return prepareView({ ...askedOf.get(prepared), knownAt });
}

/** Whether the caller left all of the view open: nothing is hidden but what is hidden from everyone. */
export function isOpen(prepared: PreparedView): boolean {
  return onlyKnownAt(prepared) && askedOf.get(prepared)?.knownAt == null;
}

/** The same view with what a reviewer rejected. */
export function withRejected(prepared: PreparedView): PreparedView {
  const asked = askedOf.get(prepared);
  return prepareView({ ...asked, lens: { ...asked?.lens, reviewStates: Object.values(ReviewState) } });
}
