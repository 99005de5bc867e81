/** What a shared link carries. Request headers never travel in a link: they may hold a password. */
export interface SharedQuestion {
  readonly query: string;
  /** JSON as typed; empty where there are none. */
  readonly variables: string;
}

/** The question as a URL's fragment, `#query=…&variables=…`, so that it never reaches a server's log. */
export function writeFragment({ query, variables }: SharedQuestion): string {
  const fields = new URLSearchParams({ query });
  if (variables.trim() !== '') fields.set('variables', variables);
  return `#${fields}`;
}

/** The question in a URL's fragment; undefined where it carries none. */
export function readFragment(fragment: string): SharedQuestion | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = fields.get('query');
  return query === null || query === '' ? undefined : { query, variables: fields.get('variables') ?? '' };
}
