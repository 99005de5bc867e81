import { cypher } from '../generated/cypher.ts';
import type { OperationKind, Standing } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import type { Database } from '../graph/database.ts';
import { read } from '../graph/execute.ts';
import type { PreparedView } from '../graph/request.ts';
import type { Claimant, JudgedClaim, World } from '../judgement/claim.ts';
import type { Span } from '../judgement/span.ts';
import { bearsOn, judgeStanding } from '../judgement/standing.ts';
import { tellings, type View } from '../judgement/view.ts';
import { namedIn, type Step, stepOf, type Told, toldFrom, worldOf } from '../nodes/judged.ts';
import { edgeOf } from '../nodes/standing.ts';
import { atAnyTime, judgedView } from '../nodes/View.ts';
import { mergeSpans, namedSpan } from './spans.ts';

/** What an export says of an operation or a relationship at its view. */
export interface Judgement {
  readonly standing: Standing;
  /** The claims behind it that the view lets through, affirming and denying. */
  readonly claims: readonly JudgedClaim[];
  readonly independentOrigins: number;
  /** The days that the claims which affirm it name. */
  readonly spans: readonly Span[];
}

/** A row of an operation, or of a relationship with the ids of its claims. */
export interface JudgedRow {
  readonly __typename: string;
  readonly id: string;
  readonly claimIds?: readonly string[];
  /** The operation that all its claims are about, where there is one. */
  readonly about?: string;
}

export type Judge = (rows: readonly JudgedRow[]) => Promise<readonly Judgement[]>;

type Grouped<T> = ReadonlyMap<string, readonly T[]>;

/** Judges as the API does, but batch by batch: what is above an actor or source is looked up once for the whole export. */
export function judgeAt(database: Database, view: PreparedView): Judge {
  const lookingAt = judgedView(view);
  const steps = new Map<string, readonly Step[]>();
  const anyTime = { view: atAnyTime(view) };

  async function load<T>(
    statement: Statement,
    keys: Iterable<string>,
    decode: (record: Decoded) => T,
    parameters: object,
  ) {
    const groups = new Map<string, T[]>();
    const wanted = [...new Set(keys)];
    if (wanted.length === 0) return groups;
    for (const record of await read(database, statement, { ...parameters, keys: wanted })) {
      const key = record.get(0) as string;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [decode(record)]);
      else group.push(decode(record));
    }
    return groups;
  }

  async function worldAround(all: readonly Told[]): Promise<World> {
    const ids = namedIn(all);
    const missing = ids.filter((id) => !steps.has(id));
    const found = await load(cypher.judgement.structure, missing, stepOf, { view });
    for (const id of missing) steps.set(id, found.get(id) ?? []);
    return worldOf(
      all,
      ids.flatMap((id) => steps.get(id) ?? []),
    );
  }

  return async (rows) => {
    const decode = (record: Decoded) => toldFrom(record.get(1));
    const operations = rows.flatMap((row) => operationOf(row) ?? []);
    const others = rows.flatMap((row) => (operationOf(row) === null ? (row.claimIds ?? []) : []));
    const ofOperations = await load(cypher.judgement.claimsOfOperations, operations, decode, anyTime);
    const byId = await load(cypher.judgement.claims, others, decode, anyTime);
    const world = await worldAround([...ofOperations.values(), ...byId.values()].flat());
    return rows.map((row) => judgeRow(row, toldOf(row, ofOperations, byId), world, lookingAt));
  };
}

interface Decoded {
  get(at: number): unknown;
}

function operationOf(row: JudgedRow): string | null {
  return row.__typename === 'Operation' ? row.id : (row.about ?? edgeOf({ ...row })?.operationId ?? null);
}

function toldOf(row: JudgedRow, ofOperations: Grouped<Told>, byId: Grouped<Told>): readonly Told[] {
  const operation = operationOf(row);
  return operation === null
    ? (row.claimIds ?? []).flatMap((id) => byId.get(id) ?? [])
    : (ofOperations.get(operation) ?? []);
}

function judgeRow(row: JudgedRow, all: readonly Told[], world: World, lookingAt: View): Judgement {
  const edge = edgeOf({ ...row });
  const own = row.claimIds === undefined ? null : new Set(row.claimIds);
  const isOwn = ({ id }: JudgedClaim) => own === null || own.has(id);
  const claims = all.map(({ claim }) => claim);
  const bearing = claims.filter((claim) => (edge === null ? isOwn(claim) : bearsOn(claim, edge)));
  const { standing, evidence, corroboration } = judgeStanding(bearing, world, lookingAt);
  const affirming = new Set(evidence.for);
  return {
    standing,
    claims: seenClaims(all, lookingAt).filter(isOwn),
    independentOrigins: corroboration.independentOrigins,
    spans: mergeSpans(claims.flatMap((claim) => (affirming.has(claim.id) ? (namedSpan(claim) ?? []) : []))),
  };
}

/** Claims with those of their origins whom the view lets through; the others are gone, and so is what was retracted unless `letThrough` is `passing`. */
export function seenClaims(all: readonly Told[], lookingAt: View, letThrough = tellings): JudgedClaim[] {
  const claims = all.map(({ claim }) => claim).filter((claim) => isOf(claim, lookingAt.asOf));
  const seen = new Map<JudgedClaim, Claimant[]>();
  for (const { claim, origin } of letThrough(claims, worldOf(all, []), lookingAt)) {
    const origins = seen.get(claim);
    if (origins === undefined) seen.set(claim, [origin]);
    else origins.push(origin);
  }
  return [...seen].map(([claim, claimants]) => ({ ...claim, claimants }));
}

/** What happened stays true from its earliest day on; a relation holds during its interval. */
function isOf({ when, about }: JudgedClaim, asOf: string | null): boolean {
  if (asOf === null || when === null) return true;
  const over = !('operationId' in about) && when.latest !== null && when.latest < asOf;
  return (when.earliest === null || when.earliest <= asOf) && !over;
}

/** The kind that most claims give; of those given equally often, the one given first. As an operation is projected. */
export function kindAmong(claims: readonly JudgedClaim[]): OperationKind | null {
  const inOrder = claims.toSorted((a, b) => (firstKnown(a) < firstKnown(b) ? -1 : 1));
  const counts = new Map<OperationKind, number>();
  for (const { about } of inOrder) {
    if ('operationKind' in about) counts.set(about.operationKind, (counts.get(about.operationKind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function firstKnown({ id, report }: JudgedClaim): string {
  return `${report.knownAt} ${id}`;
}
