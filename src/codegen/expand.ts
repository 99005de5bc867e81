import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { projection, readAtOnce } from './columns.ts';
import type { CypherFile } from './files.ts';
import type { FarEnd } from './schemaModel.ts';

/** The predicates of cypher/fragments, by name. `it` stands for what they are asked of. */
export type Fragments = ReadonlyMap<string, string>;

const LAST_LINE = /^RETURN (key, )?(\w+)(?:, (\w+))?((?:\s+ORDER BY[\s\S]*)?(?:\s+LIMIT[^\n]*)?)$/m;

export function fragmentsOf(files: readonly CypherFile[]): Fragments {
  return new Map(
    files
      .filter(({ folder }) => folder === 'fragments')
      .map(({ field, variant, text }) => [
        variant === undefined ? field : `${field}.${variant}`,
        withoutComments(text),
      ]),
  );
}

/**
 * The statement as Neo4j gets it: `seen(edge)` replaced by its fragment, `matches(actor)` by the fragment of the row's type,
 * and `RETURN key, actor` by flat columns. `RETURN key, edge, actor` also brings the node at the far end of the edge.
 */
export function expand(
  schema: GraphQLSchema,
  fragments: Fragments,
  file: CypherFile,
  rowType: GraphQLNamedType,
  farEnd: FarEnd | undefined,
): string {
  const body = expandFragments(fragments, file, rowType);
  const match = LAST_LINE.exec(body);
  if (match === null || !body.endsWith(match[0])) {
    throw new Error(
      `${file.path}: must end in "RETURN key, <${rowType.name}>" or, at the root of a list, "RETURN <${rowType.name}> ORDER BY … LIMIT …"`,
    );
  }
  const [whole, key = '', variable = '', far, tail = ''] = match;
  const head = body.slice(0, -whole.length);
  const columns = [withFragments(fragments, file.path, rowType.name, projection(schema, rowType, variable))];
  let reading = '';
  if (far !== undefined) {
    if (farEnd === undefined) {
      throw new Error(
        `${file.path}: returns ${far} beside ${variable}, and only an edge followed in one direction has a far end`,
      );
    }
    // The edge holds the id as well, and most often at hand: it is what the list is found by.
    const ofFarEnd = projection(schema, farEnd.type, far, `${far}_`);
    columns.push(
      ofFarEnd
        .replace(`${far}.id AS`, `${variable}.${farEnd.end}Id AS`)
        .replace(`labels(${far}) AS`, `${far}_labels AS`),
    );
    reading = `WITH ${key}${variable}, ${readAtOnce(schema, farEnd.type, far)}\n`;
  }
  return `${head}${reading}RETURN ${key}${columns.join(', ')}${tail}`;
}

/** Whether the statement brings the node at the far end of the edge. */
export function bringsFarEnd(file: CypherFile): boolean {
  return LAST_LINE.exec(withoutComments(file.text))?.[3] !== undefined;
}

/** The same without the columns: for counts, parts and writes, which name what they return themselves. */
export function expandFragments(fragments: Fragments, file: CypherFile, rowType?: GraphQLNamedType): string {
  return withFragments(fragments, file.path, rowType?.name, withoutComments(file.text));
}

function withFragments(fragments: Fragments, path: string, rowType: string | undefined, text: string): string {
  return text.replace(
    /\b(seen|told|counts|passes|published|matches|judged|disputed|concerns|unanimous)\((\w+)\)/g,
    (_whole, name: string, variable: string) => {
      const key = name === 'matches' ? `matches.${rowType ?? labelOf(variable)}` : name;
      const fragment = fragments.get(key);
      if (fragment === undefined) throw new Error(`${path}: there is no cypher/fragments/${key}.cypher`);
      return `(${withFragments(fragments, path, rowType, fragment.replace(/\bit\b/g, variable))})`;
    },
  );
}

/** In a part, which has no row type, the variable is named after the label: `operation` is an Operation. */
function labelOf(variable: string): string {
  return `${variable[0]?.toUpperCase()}${variable.slice(1)}`;
}

export function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
}

/** Names of the parameters that a statement uses. */
export function parametersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}
