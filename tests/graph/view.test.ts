import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { createRequest, type GraphRequest, viewAt } from '../../src/graph/request.ts';
import type { Resolver } from '../../src/graph/resolve.ts';
import { testDatabase } from '../setup/graph.ts';

const database: Database = testDatabase();

const schema = buildSchema(`
  input View { asOf: String, knownAt: String }
  type Query { town(view: View): Town, towns(view: View): [Town!]! }
  type Town { view: String, neighbours(view: View): [Town!]!, twin(view: View): Town }
`);

/** Answers each `view` field with the view that holds there. */
async function views(query: string): Promise<unknown> {
  const request = createRequest(database, (view) => ({ asked: view }));
  const town: Resolver = (_parent, args, context, info) => {
    viewAt(context, args.view, info);
    return info.returnType.toString().startsWith('[') ? [{}, {}] : {};
  };
  const answer = await graphql({
    schema,
    source: query,
    contextValue: request,
    fieldResolver: (parent: Record<string, unknown>, args: Record<string, unknown>, context: GraphRequest, info) =>
      info.fieldName === 'view' ? JSON.stringify(viewAt(context, undefined, info)) : town(parent, args, context, info),
  });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data), (_, value) =>
    typeof value === 'string' ? (JSON.parse(value).asked ?? 'default') : value,
  );
}

const june2 = { asOf: '2017-06-02' };
const june5 = { asOf: '2017-06-05' };

test('without a view anywhere the default holds', async () => {
  expect(await views('{ town { view twin { view } } }')).toEqual({
    town: { view: 'default', twin: { view: 'default' } },
  });
});

test('a nested field inherits the view of the root, also through a list', async () => {
  expect(await views('{ towns(view: {asOf: "2017-06-02"}) { neighbours { view } } }')).toEqual({
    towns: [1, 2].map(() => ({ neighbours: [{ view: june2 }, { view: june2 }] })),
  });
});

test('a field’s own view holds for it and all below, and not beside it', async () => {
  const query = `{ town(view: {asOf: "2017-06-02"}) {
    a: twin(view: {asOf: "2017-06-05"}) { view twin { view } }
    b: twin { view }
  } }`;
  expect(await views(query)).toEqual({
    town: { a: { view: june5, twin: { view: june5 } }, b: { view: june2 } },
  });
});

test('two aliases of one root field keep their views apart', async () => {
  const query =
    '{ a: town(view: {asOf: "2017-06-02"}) { view } b: town(view: {asOf: "2017-06-05"}) { view } c: town { view } }';
  expect(await views(query)).toEqual({ a: { view: june2 }, b: { view: june5 }, c: { view: 'default' } });
});
