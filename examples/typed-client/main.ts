import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { NeighbourhoodDocument } from './neighbourhood.ts';

/** Asks a question whose variables and answer have the types that the schema gives them. */
export async function ask<Answer, Variables>(
  api: string,
  question: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(question), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** Who stands in which relation around a thing, a line each: `Free Syrian Army BACKED_BY United States (AFFIRMED)`. */
export async function describe(api: string, id: string): Promise<readonly string[]> {
  const { neighbourhood } = await ask(api, NeighbourhoodDocument, { of: [id], first: 50 });
  const names = new Map(neighbourhood.nodes.map((node) => [node.id, node.entity.name]));
  return neighbourhood.edges.map(
    ({ fromId, type, toId, standing }) => `${names.get(fromId)} ${type} ${names.get(toId)} (${standing})`,
  );
}
