interface Operator {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly Operator[];
}

/** Operators that read a whole label, type or index, make a product, hold everything back, or follow paths without a bound. */
const UNBOUNDED =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|(Directed|Undirected)?(AllRelationships|RelationshipType)Scan|(Node|(Directed|Undirected)?Relationship)IndexScan|CartesianProduct|Eager|VarLengthExpand\(All\))$/;

/** Looks into the store that a profiled plan took, all of its operators together. */
export function hitsOf({ dbHits, children }: Operator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}

/** The operators of a plan, root first: `DirectedRelationshipIndexSeek`. */
export function operatorsOf({ operatorType, children }: Operator): string[] {
  return [operatorType.split('@')[0] ?? '', ...children.flatMap(operatorsOf)];
}

/** Those of the operators whose cost grows with the graph, whatever is asked. */
export function unboundedAmong(operators: readonly string[]): string[] {
  return operators.filter((operator) => UNBOUNDED.test(operator));
}
