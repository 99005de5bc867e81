import { cypher } from '../generated/cypher.ts';
import { RelationshipType, type Standing } from '../generated/types.ts';
import { read } from '../graph/execute.ts';
import { batchesById } from '../graph/keyset.ts';
import type { Span } from '../judgement/span.ts';
import type { Exported } from './exported.ts';
import type { Judge, JudgedRow, Judgement } from './judged.ts';
import { mergeSpans } from './spans.ts';

/** All relationships of one type between the same two, in whatever roles and by whatever operations. */
export interface ExportedRelationship {
  /** `STRUCK:actor:tiger-forces>location:maskana-aleppo` */
  readonly id: string;
  readonly type: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  /** Of participants, and of places of operations. */
  readonly roles: readonly string[];
  /** Of backing. */
  readonly means: readonly string[];
  /** How many operations it is projected from, where neither end is the operation; else 0. */
  readonly operations: number;
  /** That of the best affirmed of them: one that nobody denies outweighs one that is contested. */
  readonly standing: Standing;
  readonly claims: number;
  /** Of that one of them which has the most: origins are not added up over operations. */
  readonly independentOrigins: number;
  readonly spans: readonly Span[];
}

/** A stored relationship as cypher/outlet/<TYPE>.cypher brings it. */
interface RelationshipRow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly operationId?: string;
  readonly role?: string | null;
  readonly means?: readonly string[] | null;
  readonly claimIds: readonly string[];
}

export interface JudgedRelationship extends Omit<RelationshipRow, 'claimIds'> {
  readonly judgement: Omit<Judgement, 'claims'> & { readonly claims: readonly { readonly id: string }[] };
}

/** Stored once, and read from both ends. */
export const UNDIRECTED: ReadonlySet<RelationshipType> = new Set([
  RelationshipType.AlliedWith,
  RelationshipType.Fights,
  RelationshipType.NegotiatedWith,
]);

/** The types of those that are judged by the claims about an operation. */
const TYPENAMES: Partial<Record<RelationshipType, string>> = {
  ADVANCED_ON: 'Advance',
  CAPTURED: 'Capture',
  STRUCK: 'Strike',
  WITHDREW_FROM: 'Withdrawal',
  TOOK_PART_IN: 'Participation',
  TOOK_PLACE_AT: 'Setting',
};

/** An operation is itself one of their ends. */
const OF_OPERATIONS = [
  RelationshipType.ClaimedBy,
  RelationshipType.TookPartIn,
  RelationshipType.TookPlaceAt,
] as const satisfies readonly RelationshipType[];

type OfOperations = (typeof OF_OPERATIONS)[number];

function isOfOperations(type: RelationshipType): type is OfOperations {
  return OF_OPERATIONS.some((each) => each === type);
}

/**
 * The relationships that the view lets through, batch by batch: first type by type, and each type in the order of ids; then those of
 * operations, a thousand operations at a time, so that the claims about an operation are brought once for all of its relationships.
 */
export async function* readRelationships(exported: Exported): AsyncGenerator<readonly ExportedRelationship[]> {
  for await (const relationships of allRelationships(exported)) {
    yield relationships;
    exported.reached('relationships', relationships.length);
  }
}

async function* allRelationships(exported: Exported): AsyncGenerator<readonly ExportedRelationship[]> {
  const { database, view } = exported;
  for (const type of Object.values(RelationshipType)) {
    if (!isOfOperations(type)) yield* gathered(type, judgedByType(exported, type));
  }
  for await (const operations of batchesById<{ id: string }>(database, cypher.outlet.operations, { view })) {
    const rows = await judgedOfOperations(
      exported,
      operations.map(({ id }) => id),
    );
    for (const type of OF_OPERATIONS) yield* gathered(type, [rows.filter((row) => row.type === type)]);
  }
}

async function* judgedByType(
  { database, view, judge }: Exported,
  type: Exclude<RelationshipType, OfOperations>,
): AsyncGenerator<readonly JudgedRelationship[]> {
  for await (const rows of batchesById<RelationshipRow>(database, cypher.outlet[type], { view })) {
    yield await judged(judge, rows, () => ({ __typename: TYPENAMES[type] ?? 'Relationship' }));
  }
}

type OperationsRow = RelationshipRow & { readonly key: string; readonly type: RelationshipType };

async function judgedOfOperations({ database, view, judge }: Exported, keys: readonly string[]) {
  const records = await read<OperationsRow>(database, cypher.outlet.relationshipsOfOperations, { keys, view });
  const rows = records.map((record): OperationsRow => record.toObject()).sort((a, b) => (a.id < b.id ? -1 : 1));
  return judged(judge, rows, ({ key, type }) => ({ __typename: TYPENAMES[type] ?? 'Relationship', about: key }));
}

async function judged<Row extends RelationshipRow>(
  judge: Judge,
  rows: readonly Row[],
  as: (row: Row) => Pick<JudgedRow, '__typename' | 'about'>,
): Promise<readonly (Row & JudgedRelationship)[]> {
  const judgements = await judge(rows.map((row) => ({ ...row, ...as(row) })));
  return rows.flatMap((row, index) => {
    const judgement = judgements[index];
    return judgement === undefined ? [] : { ...row, judgement };
  });
}

/**
 * Brings together what is of one type between the same two. A stored relationship's id begins with its type and ends, so that
 * those follow one another; where a batch ends makes no difference.
 */
export async function* gathered(
  type: RelationshipType,
  batches: AsyncIterable<readonly JudgedRelationship[]> | Iterable<readonly JudgedRelationship[]>,
): AsyncGenerator<readonly ExportedRelationship[]> {
  let open: ExportedRelationship | null = null;
  const counted = new Set<string>();
  for await (const rows of batches) {
    const done: ExportedRelationship[] = [];
    for (const row of rows) {
      const id = `${type}:${row.fromId}>${row.toId}`;
      if (open?.id !== id) {
        if (open !== null) done.push(open);
        open = null;
        counted.clear();
      }
      const claims = row.judgement.claims.filter((claim) => !counted.has(claim.id));
      for (const claim of claims) counted.add(claim.id);
      const single = alone({ ...row, id }, type, claims.length);
      open = open === null ? single : together(open, single);
    }
    yield done;
  }
  if (open !== null) yield [open];
}

function alone(row: JudgedRelationship, type: RelationshipType, claims: number): ExportedRelationship {
  const { id, fromId, toId, role, means, operationId, judgement } = row;
  return {
    id,
    type,
    fromId,
    toId,
    roles: role == null ? [] : [role],
    means: means ?? [],
    operations: operationId === undefined ? 0 : 1,
    standing: judgement.standing,
    claims,
    independentOrigins: judgement.independentOrigins,
    spans: judgement.spans,
  };
}

const BEST_FIRST: readonly Standing[] = ['AFFIRMED', 'CONTESTED', 'DENIED', 'UNKNOWN'];

function together(one: ExportedRelationship, other: ExportedRelationship): ExportedRelationship {
  return {
    ...one,
    roles: [...one.roles, ...other.roles],
    operations: one.operations + other.operations,
    standing: BEST_FIRST.find((standing) => standing === one.standing || standing === other.standing) ?? one.standing,
    claims: one.claims + other.claims,
    independentOrigins: Math.max(one.independentOrigins, other.independentOrigins),
    spans: mergeSpans([...one.spans, ...other.spans]),
  };
}
