import { OperationKind, Outcome } from '../generated/types.ts';
import type { OperationAccount } from '../intake/records.ts';

/** The outcome that a claim gives: left out, a capture or withdrawal succeeded, and anything else is unknown (null). */
export function outcomeOf(account: OperationAccount): Outcome | null {
  if (account.outcome !== null) return account.outcome;
  const { operationKind: kind } = account;
  return kind === OperationKind.Capture || kind === OperationKind.Withdrawal ? Outcome.Succeeded : null;
}

const pointLike: ReadonlySet<OperationKind> = new Set([
  OperationKind.Agreement,
  OperationKind.AirStrike,
  OperationKind.Bombing,
  OperationKind.Capture,
  OperationKind.Exchange,
  OperationKind.MissileStrike,
  OperationKind.Raid,
  OperationKind.ShootDown,
  OperationKind.Withdrawal,
]);

/** Whether an operation of this kind happens at one point of time, so that two dates for it cannot both be true. */
export function isPointLike(kind: OperationKind): boolean {
  return pointLike.has(kind);
}
