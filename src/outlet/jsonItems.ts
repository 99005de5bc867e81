/** The items of a JSON array, a line each, from batches that are read one after the other. */
export async function* jsonItems<T>(
  batches: AsyncIterable<readonly T[]>,
  item: (thing: T) => unknown,
): AsyncGenerator<string> {
  let first = true;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    const lines = batch.map((thing) => JSON.stringify(item(thing))).join(',\n');
    yield first ? `${lines}\n` : `,${lines}\n`;
    first = false;
  }
}
