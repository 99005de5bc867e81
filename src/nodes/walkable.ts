import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { verdictOn } from './standing.ts';
import { asksNoDay } from './View.ts';

/** Whether what stands so is walked: a denied relationship, or a mere forecast, leads nowhere. */
export function isWalkable(standing: string): standing is 'AFFIRMED' | 'CONTESTED' {
  return standing === 'AFFIRMED' || standing === 'CONTESTED';
}

interface Edge {
  readonly id: string;
  readonly unanimous: boolean;
}

/**
 * Of many relationships that pass the view, those that are walked at it, by their ids, with how they stand. Where all claims agree
 * and no day is asked for, it is plain how, and they are not read.
 */
export async function standingEdges(
  edges: readonly Edge[],
  request: GraphRequest,
  view: PreparedView,
): Promise<ReadonlyMap<string, 'AFFIRMED' | 'CONTESTED'>> {
  const judged = await Promise.all(
    edges.map(async (edge) => {
      const plain = edge.unanimous && asksNoDay(view);
      return [edge.id, plain ? 'AFFIRMED' : (await verdictOn({ ...edge }, request, view)).standing] as const;
    }),
  );
  return new Map(judged.flatMap(([id, standing]) => (isWalkable(standing) ? [[id, standing] as const] : [])));
}
