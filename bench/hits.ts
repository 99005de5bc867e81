interface Operator {
  readonly dbHits: number;
  readonly children: readonly Operator[];
}

/** Looks into the store that a profiled plan took, all of its operators together. */
export function hitsOf({ dbHits, children }: Operator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}
