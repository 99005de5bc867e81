import { cypher } from '../generated/cypher.ts';
import type { Statement } from '../graph/accessor.ts';
import { batchesById } from '../graph/keyset.ts';
import type { Exported } from './exported.ts';
import { type Judge, type Judgement, kindAmong } from './judged.ts';

const KINDS = {
  Actor: cypher.outlet.actors,
  Location: cypher.outlet.locations,
  Operation: cypher.outlet.operations,
  Source: cypher.outlet.sources,
} as const satisfies Record<string, Statement>;

export type ExportedKind = keyof typeof KINDS;

/** An entity as exports have it; what its type does not have is absent. */
export interface ExportedEntity {
  readonly id: string;
  readonly type: ExportedKind;
  readonly name: string;
  readonly kind: string;
  readonly side?: string;
  readonly description?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly precision?: string;
  readonly admin1?: string | null;
  readonly admin2?: string | null;
  readonly country?: string | null;
  /** Where its point comes from. */
  readonly authority?: string | null;
  readonly reliability?: string;
  readonly url?: string | null;
  readonly licence?: string | null;
  readonly citation?: string | null;
  /** Of an operation. */
  readonly judgement?: Judgement;
}

type Row = Omit<ExportedEntity, 'type' | 'judgement'>;

/** The entities that the view lets through, batch by batch: kind by kind, and each kind in the order of its ids. */
export async function* readEntities(
  { database, view, judge, reached }: Exported,
  kinds = Object.keys(KINDS) as readonly ExportedKind[],
): AsyncGenerator<readonly ExportedEntity[]> {
  for (const type of kinds) {
    for await (const rows of batchesById<Row>(database, KINDS[type], { view })) {
      yield type === 'Operation' ? await judgedOperations(judge, rows) : rows.map((row) => ({ ...row, type }));
      reached('entities', rows.length);
    }
  }
}

async function judgedOperations(judge: Judge, rows: readonly Row[]): Promise<readonly ExportedEntity[]> {
  const judgements = await judge(rows.map(({ id }) => ({ __typename: 'Operation', id })));
  return rows.map((row, index) => {
    const judgement = judgements[index];
    if (judgement === undefined) throw new Error(`${row.id} was not judged`);
    return { ...row, type: 'Operation', kind: kindAmong(judgement.claims) ?? row.kind, judgement };
  });
}
