import { cypher } from '../../generated/cypher.ts';
import type { ActorKind, Reliability, Side } from '../../generated/types.ts';
import type { Row, Run } from '../../graph/database.ts';
import type { JudgedClaim, World } from '../../judgement/claim.ts';
import type { ReportRecord } from '../records.ts';
import { forIds } from './batches.ts';
import { CLAIMS } from './claims.ts';

/** A claim as it comes from cypher/fragments/judged.cypher, as far as judging needs it. */
export interface Judged {
  readonly claim: object;
  readonly report: Pick<ReportRecord, 'id' | 'knownAt' | 'handling'> & {
    readonly publishedEarliest: string | null;
    readonly publishedLatest: string | null;
  };
  readonly publisher: { readonly id: string; readonly reliability: Reliability };
  readonly claimants: readonly {
    readonly id: string;
    readonly source: boolean;
    readonly kind: string;
    readonly side: Side;
    readonly reliability: Reliability | null;
  }[];
}

/** Stored claims with their report and claimants, as judging takes them. */
export async function readJudgedClaims(run: Run, ids: Iterable<string>): Promise<JudgedClaim[]> {
  return (await forIds(run, cypher.store.readJudged, ids)).map((row) => judgedFrom(row.judged as Judged));
}

/** The stored claim, with its report and claimants, as judging takes it. */
export function judgedFrom({ claim, report, publisher, claimants }: Judged): JudgedClaim {
  const { retractedAts } = claim as { readonly retractedAts: readonly string[] | null };
  const day = report.knownAt.slice(0, '2017-06-02'.length);
  return {
    ...CLAIMS.fromRow({ properties: claim }),
    report: {
      id: report.id,
      publisherId: publisher.id,
      publisherReliability: publisher.reliability,
      knownAt: report.knownAt,
      earliest: report.publishedEarliest ?? day,
      latest: report.publishedLatest ?? day,
      handling: report.handling,
    },
    retractedAt: retractedAts?.[0] ?? null,
    claimants: claimants.map(({ id, source, kind, side, reliability }) => ({
      id,
      kind: source ? 'SOURCE' : 'ACTOR',
      unnamed: kind === 'UNNAMED_GROUP',
      side,
      reliability,
    })),
  };
}

/** What is above the actors: what they are part of, as anybody says and whatever the view. Who owns or copies whom is left out. */
export async function readCommand(run: Run, actorIds: Iterable<string>): Promise<World> {
  const actors = new Map<string, { kind: ActorKind; side: Side }>();
  const partOf = new Map<string, string[]>();
  for (const row of await forIds(run, cypher.store.readStructure, actorIds)) addStep(row, actors, partOf);
  return { actors, partOf, ownedBy: new Map(), republishes: new Map(), editors: new Set() };
}

function addStep(row: Row, actors: Map<string, { kind: ActorKind; side: Side }>, partOf: Map<string, string[]>) {
  const id = row.id as string;
  actors.set(id, { kind: row.kind as ActorKind, side: row.side as Side });
  const lower = row.lowerId as string | null;
  if (lower === null) return;
  const wholes = partOf.get(lower) ?? [];
  if (!wholes.includes(id)) partOf.set(lower, [...wholes, id]);
}
