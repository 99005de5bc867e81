import type { OperationKind, Role } from '../../src/generated/types.ts';
import type { ClaimRecord, OperationAccount, Records, ReportRecord } from '../../src/intake/records.ts';
import { chooser, type Random, randomFrom, zipf } from './random.ts';
import { ACTORS, actorId, claimOf, day, placeId, reportOf, SOURCES, sourceId, world } from './world.ts';

export interface ConflictSize {
  readonly operations: number;
  readonly places: number;
}

/** As many operations as the UCDP Georeferenced Event Dataset has of Syria before 2018, and twenty times as many. */
export const SIZES: Readonly<Record<number, ConflictSize>> = {
  16000: { operations: 16_000, places: 3_000 },
  320000: { operations: 320_000, places: 12_000 },
};

/** How much of the operations the government takes part in: as in UCDP GED, two thirds. */
const HUB_SHARE = 2 / 3;
const OPERATIONS_A_BATCH = 2_000;
const CLAIMS_A_REPORT = 8;
const FIRST_DAY = Date.UTC(2011, 2, 15);
const DAYS = 3_500;

/** How often each kind comes up, in hundredths, and in which role the first of two actors takes part. */
const KINDS: readonly (readonly [OperationKind, number, Role])[] = [
  ['CLASH', 28, 'PARTY'],
  ['SHELLING', 20, 'ATTACKER'],
  ['AIR_STRIKE', 20, 'ATTACKER'],
  ['ATTACK', 12, 'ATTACKER'],
  ['BOMBING', 7, 'ATTACKER'],
  ['ADVANCE', 5, 'ATTACKER'],
  ['CAPTURE', 4, 'ATTACKER'],
  ['WITHDRAWAL', 2, 'PARTY'],
  ['NEGOTIATION', 1, 'PARTY'],
  ['RAID', 1, 'ATTACKER'],
];

export interface MadeUp {
  readonly random: Random;
  readonly rival: (random: Random) => number;
  readonly place: (random: Random) => number;
  readonly source: (random: Random) => number;
  readonly kind: (random: Random) => number;
}

/**
 * A made-up conflict, skewed as real ones are: one actor in two thirds of the operations, places and sources by Zipf's law, more
 * operations in the middle years. The same seed gives the same records. The first batch holds who and what there is, each other
 * 2,000 operations with the reports that tell of them; a batch refers to itself and to the first one only.
 */
export function* conflict({ operations, places }: ConflictSize, seed = 1): Generator<Records> {
  const random = randomFrom(seed);
  yield world(random, places);
  const madeUp: MadeUp = {
    random,
    rival: zipf(ACTORS - 1),
    place: zipf(places),
    source: zipf(SOURCES),
    kind: chooser(KINDS.map(([, share]) => share)),
  };
  for (let start = 0; start < operations; start += OPERATIONS_A_BATCH) {
    const numbers = Array.from(
      { length: Math.min(OPERATIONS_A_BATCH, operations - start) },
      (_, index) => start + index,
    );
    yield batch(madeUp, numbers, operations);
  }
}

function batch(madeUp: MadeUp, numbers: readonly number[], operations: number): Records {
  const open = new Map<number, { report: ReportRecord; claims: ClaimRecord[] }>();
  const reports: ReportRecord[] = [];
  const claims: ClaimRecord[] = [];
  const accounts = numbers.map((number) => ({
    on: dayOf((number + 0.5) / operations),
    account: account(madeUp, number),
  }));
  for (const { on, account } of accounts) {
    for (const source of tellers(madeUp)) {
      let telling = open.get(source);
      if (telling === undefined || telling.claims.length === CLAIMS_A_REPORT) {
        telling = {
          report: reportOf(`report:made-up-${numbers[0]}-${reports.length}`, sourceId(source), on),
          claims: [],
        };
        open.set(source, telling);
        reports.push(telling.report);
      }
      const claim = {
        ...claimOf(telling.report.id, String(telling.claims.length + 1), sourceId(source)),
        when: day(on),
        says: `${account.operationKind} at ${account.places[0]?.locationId}.`,
        about: account,
      };
      telling.claims.push(claim);
      claims.push(claim);
    }
  }
  return {
    actors: [],
    locations: [],
    sources: [],
    operations: accounts.map(({ on, account: { operationId, operationKind } }) => ({
      id: operationId,
      name: `${operationKind}, ${on}, ${operationId.slice('operation:made-up-'.length)}`,
    })),
    reports,
    claims,
  };
}

/** The day by which that share of the operations has happened: few at first and at last, most in the middle. */
function dayOf(share: number): string {
  const position = share < 0.5 ? Math.sqrt(share / 2) : 1 - Math.sqrt((1 - share) / 2);
  return new Date(FIRST_DAY + Math.floor(position * DAYS) * 86_400_000).toISOString().slice(0, 10);
}

function account({ random, rival, place, kind }: MadeUp, number: number): OperationAccount {
  const [operationKind, , role] = KINDS[kind(random)] ?? ['CLASH', 0, 'PARTY'];
  const one = random() < HUB_SHARE ? 0 : 1 + rival(random);
  let other = 1 + rival(random);
  if (other === one) other = (one % (ACTORS - 1)) + 1;
  const [first, second] = random() < 0.6 ? [one, other] : [other, one];
  return {
    operationId: `operation:made-up-${String(number).padStart(6, '0')}`,
    operationKind,
    outcome: operationKind === 'CAPTURE' ? 'SUCCEEDED' : null,
    participants: [
      { actorId: actorId(first), role },
      { actorId: actorId(second), role: role === 'PARTY' ? 'PARTY' : 'DEFENDER' },
    ],
    places: [{ locationId: placeId(place(random)), role: 'SITE', fromDirections: [] }],
  };
}

/** The sources that tell of an operation: one mostly, up to three, none twice. */
function tellers({ random, source }: MadeUp): Set<number> {
  const count = random() < 0.7 ? 1 : random() < 0.7 ? 2 : 3;
  return new Set(Array.from({ length: count }, () => source(random)));
}
