/** What the questions of a run are about: picked from the graph, so that they fit any size of it. */
export interface Samples {
  readonly operations: readonly string[];
  readonly hub: string;
  readonly rare: string;
  readonly places: readonly string[];
  readonly backed: readonly string[];
  /** That which has most places; left out: there is none. */
  readonly governorate: string | undefined;
  /** The commonest kind of operation, and the five years in which there is most of it. */
  readonly kind: string;
  readonly years: readonly string[];
  /** Places with a name in Arabic letters. */
  readonly named: readonly { readonly id: string; readonly arabic: string }[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** A question in GraphQL and its answer in the form in which answers are compared. */
export interface GraphqlQuestion {
  readonly query: string;
  /** Left out: as they are. */
  readonly variables?: (question: Variables) => Variables;
  readonly comparable: (data: never) => unknown;
}

export interface DriverQuestion {
  readonly statement: string;
  readonly variables?: (question: Variables) => Variables;
  readonly comparable: (rows: never) => unknown;
}

/** One question asked of each server that can answer it. */
export interface Shape {
  readonly name: string;
  readonly title: string;
  readonly questions: (samples: Samples) => readonly Variables[];
  readonly ours: GraphqlQuestion;
  readonly neo4jGraphql: GraphqlQuestion | null;
  readonly driver: DriverQuestion | null;
  /** For a question that takes several pages: the variables of the next, from a page's variables and answer; null at the end. */
  readonly next?: {
    readonly ours: (variables: Variables, data: never) => Variables | null;
    readonly neo4jGraphql: (variables: Variables, data: never) => Variables | null;
    readonly driver: (variables: Variables, rows: never) => Variables | null;
  };
}

interface Identified {
  readonly id: string;
}

/** In the order of their ids: for what the servers give in an order of their own. */
export function byId<T extends Identified>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
