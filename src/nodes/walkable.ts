import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { verdictOn } from './standing.ts';

/** Whether what stands so is walked: a denied relationship, or a mere forecast, leads nowhere. */
export function isWalkable(standing: string): standing is 'AFFIRMED' | 'CONTESTED' {
  return standing === 'AFFIRMED' || standing === 'CONTESTED';
}

/** Of many relationships, those that are walked at the view, by their ids, with how they stand. */
export async function standingEdges(
  edges: readonly { readonly id: string }[],
  request: GraphRequest,
  view: PreparedView,
): Promise<ReadonlyMap<string, 'AFFIRMED' | 'CONTESTED'>> {
  const judged = await Promise.all(
    edges.map(async (edge) => [edge.id, (await verdictOn({ ...edge }, request, view)).standing] as const),
  );
  return new Map(judged.flatMap(([id, standing]) => (isWalkable(standing) ? [[id, standing] as const] : [])));
}
