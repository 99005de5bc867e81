import type { FlatRecord } from './row.ts';

/** A Cypher file, ready to run: its schema coordinate (or folder and name) and its text. */
export interface Statement {
  readonly coordinate: string;
  readonly text: string;
  /** Names of the parameters it uses. */
  readonly parameters: readonly string[];
}

type Decode<Row> = (record: FlatRecord, at: number) => Row;

/** Answers a field that holds one row at most, for many parents at once. */
export interface One<Row> extends Statement {
  readonly decode: Decode<Row>;
}

/** Answers a field that holds a short list, for many parents at once. */
export interface Many<Row> extends Statement {
  readonly decode: Decode<Row>;
}

/** A list as it is found in the whole graph. */
export interface ListStatement extends Statement {
  /** The same list, found from what the parameter of that name lists. */
  readonly from?: Readonly<Record<string, Statement>>;
}

export interface OrderedStatement extends ListStatement {
  /** The property that orders the list; ties are broken by id, in the same direction. */
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Answers a field that is read page by page. */
export interface Page<Row> {
  readonly coordinate: string;
  readonly orders: Readonly<Record<string, OrderedStatement>>;
  readonly totalCount: ListStatement;
  readonly decode: Decode<Row>;
}
