import { buildSchema, type GraphQLSchema } from 'graphql';
import { cypher } from '../../src/generated/cypher.ts';
import type { Statement } from '../../src/graph/accessor.ts';
import { readMigrations } from '../../src/graph/migrations.ts';
import { readTypeDefinitions } from '../../src/typeDefinitions.ts';

/** A statement and where it stands. */
export interface Listed extends Statement {
  /** `Actor`, `store`, `migrations` … */
  readonly folder: string;
  /** `operations` */
  readonly field: string;
  /** `NEWEST`, `totalCount`, a part's name, or undefined. */
  readonly variant: string | undefined;
  /** `kinds`: the parameter that lists what the list of a page is found from, or undefined. */
  readonly beginning: string | undefined;
}

/** The contract, as the files of schema/ state it. */
export const schema: GraphQLSchema = buildSchema(readTypeDefinitions());

const WRITING = ['store', 'projections'];

/** Every statement that is run by name, as Neo4j gets it. */
export const named: readonly Listed[] = collect(cypher);
/** Those that answer a field, and only read. */
export const reading: readonly Listed[] = named.filter(({ folder }) => !WRITING.includes(folder));
export const writing: readonly Listed[] = named.filter(({ folder }) => WRITING.includes(folder));
/** The statements of the migrations, one by one. */
export const migrating: readonly Listed[] = readMigrations('cypher/migrations').flatMap(({ name, statements }) =>
  statements.map((text, index) => listed({ coordinate: `migrations.${name}:${index + 1}`, text, parameters: [] })),
);

/** A statement as the rules see it; fixtures are made by it too. */
export function listed(statement: Statement): Listed {
  const [folder = '', field = '', variant, beginning] = statement.coordinate.split('.');
  return { ...statement, folder, field, variant, beginning };
}

function collect(part: unknown): readonly Listed[] {
  if (typeof part !== 'object' || part === null) return [];
  const below = Object.values(part).flatMap(collect);
  return isStatement(part) ? [listed(part), ...below] : below;
}

function isStatement(part: object): part is Statement {
  return 'text' in part && 'parameters' in part && 'coordinate' in part;
}
