const API = new URLSearchParams(location.search).get('api') ?? 'http://127.0.0.1:4000/graphql';

/** The answer to a question; throws what the API says is wrong with it. */
export async function ask(query, variables = {}) {
  const response = await fetch(API, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
