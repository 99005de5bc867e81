import type { CodegenConfig } from '@graphql-codegen/cli';
import { readTypeDefinitions } from './src/typeDefinitions.ts';

const config: CodegenConfig = {
  schema: readTypeDefinitions(),
  // Fields and enum values keep the order of schema/: a handling level is compared by its place among the others.
  config: { sort: false },
  generates: {
    'src/generated/types.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsConst: true,
        useTypeImports: true,
        immutableTypes: true,
        skipTypename: true,
        onlyEnums: true,
      },
    },
    'src/generated/cypher.ts': {
      plugins: ['./src/codegen/plugin.ts'],
      config: { cypher: 'cypher' },
    },
    // What a client of its own would generate, with `schema: 'http://127.0.0.1:4000/schema.graphql'`.
    'examples/typed-client/neighbourhood.ts': {
      documents: 'examples/typed-client/neighbourhood.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { useTypeImports: true, enumsAsTypes: true, documentMode: 'documentNode' },
    },
  },
};

export default config;
