import type { GraphQLResolveInfo } from 'graphql';
import type { Database } from './database.ts';

/** The view as a statement takes it: every part set, sentinels for what the caller left open. */
export type PreparedView = Readonly<Record<string, unknown>>;

/** One statement that was run for a request. */
export interface TraceEntry {
  readonly coordinate: string;
  /** How many parents it answered at once; undefined for a list at the root. */
  readonly keys: number | undefined;
  readonly rows: number;
}

/** What one GraphQL request carries along. Its memory of rows ends with it. */
export interface GraphRequest {
  readonly database: Database;
  readonly trace: TraceEntry[];
  readonly loaders: Map<string, unknown>;
  readonly views: ViewScope;
}

interface ViewScope {
  readonly prepare: (view: unknown) => PreparedView;
  /** View set by a field, by the path of the field without list positions. */
  readonly byPath: Map<string, PreparedView>;
  readonly interned: Map<string, PreparedView>;
}

export function createRequest(database: Database, prepare: (view: unknown) => PreparedView): GraphRequest {
  return {
    database,
    trace: [],
    loaders: new Map(),
    views: { prepare, byPath: new Map(), interned: new Map() },
  };
}

/**
 * The view that holds at a field: its own argument, else the nearest one above, else the default.
 * The same view is the same object for the whole request, so that loaders can tell them apart by identity.
 */
export function viewAt(request: GraphRequest, own: unknown, info: GraphQLResolveInfo): PreparedView {
  const { views } = request;
  if (own != null) {
    const view = intern(request, own);
    views.byPath.set(pathOf(info.path), view);
    return view;
  }
  if (views.byPath.size > 0) {
    for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path !== undefined; path = path.prev) {
      const view = typeof path.key === 'string' ? views.byPath.get(pathOf(path)) : undefined;
      if (view !== undefined) return view;
    }
  }
  return intern(request, null);
}

function intern(request: GraphRequest, view: unknown): PreparedView {
  const { views } = request;
  const text = JSON.stringify(view);
  const known = views.interned.get(text);
  if (known !== undefined) return known;
  const prepared = views.prepare(view);
  views.interned.set(text, prepared);
  return prepared;
}

function pathOf(path: GraphQLResolveInfo['path']): string {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at !== undefined; at = at.prev) {
    if (typeof at.key === 'string') keys.push(at.key);
  }
  return keys.reverse().join('.');
}
