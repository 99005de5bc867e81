import { int } from 'neo4j-driver';
import { cypher } from '../../src/generated/cypher.ts';
import { RelationshipType } from '../../src/generated/types.ts';
import type { Statement } from '../../src/graph/accessor.ts';
import { breadthFirst } from '../../src/graph/breadthFirst.ts';
import type { Database } from '../../src/graph/database.ts';
import { createRequest } from '../../src/graph/request.ts';
import { loadTies } from '../../src/nodes/ties.ts';
import { prepareView } from '../../src/nodes/View.ts';
import { costOf } from './profile.ts';

const via = Object.values(RelationshipType);

const walking: Readonly<Record<string, Statement>> = {
  actor: cypher.Query.neighbourhood.ofActors,
  location: cypher.Query.neighbourhood.ofPlaces,
  operation: cypher.Query.neighbourhood.ofOperations,
  source: cypher.Query.neighbourhood.ofSources,
};
const counting: Readonly<Record<string, Statement>> = {
  actor: cypher.Actor.degrees.stored,
  location: cypher.Location.degrees.stored,
  operation: cypher.Operation.degrees.stored,
};

export interface NeighbourhoodCost {
  readonly nodes: number;
  /** Of the level around the start, of the edges between what was found there, and of the counts of what is hidden. */
  readonly hits: { readonly level: number; readonly between: number; readonly hidden: number };
  readonly operators: readonly string[];
}

/** Walks around an actor as a request does, and then tells what each statement of it costs. */
export async function neighbourhoodCost(database: Database, of: string, first: number): Promise<NeighbourhoodCost> {
  const request = createRequest(database, prepareView);
  const levels: {
    readonly ids: readonly string[];
    readonly looked: number;
    readonly among: readonly string[] | null;
  }[] = [];
  const { nodes } = await breadthFirst([of], { depth: 1, first }, (ids, looked, asked, among) => {
    levels.push({ ids, looked, among });
    return loadTies(request, ids, { via, view: prepareView(null), looked, asked, among });
  });
  const operators: string[] = [];
  const cost = async (
    statements: Readonly<Record<string, Statement>>,
    ids: readonly string[],
    looked: number,
    among: readonly string[] | null,
  ) => {
    let hits = 0;
    for (const [kind, statement] of Object.entries(statements)) {
      const keys = ids.filter((id) => id.startsWith(`${kind}:`));
      if (keys.length === 0) continue;
      const one = await costOf(database, statement, { keys, via, among, most: int(looked + 1), shown: int(looked) });
      hits += one.hits;
      operators.push(...one.operators);
    }
    return hits;
  };
  const [level, between] = await Promise.all(levels.map(({ ids, looked, among }) => cost(walking, ids, looked, among)));
  const hidden = await cost(
    counting,
    nodes.map(({ id }) => id),
    0,
    null,
  );
  return { nodes: nodes.length, hits: { level: level ?? 0, between: between ?? 0, hidden }, operators };
}
