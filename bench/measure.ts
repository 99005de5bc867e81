import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Client } from 'undici';
import { HITS_PATH } from './servers/countedHits.ts';
import type { RunningServer, ServerName } from './servers/serverProcess.ts';
import type { Samples, Shape, Variables } from './shapes/shape.ts';

const ROUNDS = 5;
/** A server that takes seconds for an answer is asked less often. */
const ROUND_LIMIT_MS = 5_000;
const COUNTED_QUESTIONS = 5;
const TICK_MS = 10;

export interface Measured {
  readonly server: ServerName;
  /** Milliseconds of each request, in the order sent. */
  readonly milliseconds: readonly number[];
  /** Median of each round, in milliseconds. */
  readonly rounds: readonly number[];
  /** Milliseconds of CPU a request, of the Node process and of the JVM. */
  readonly nodeCpu: number;
  readonly jvmCpu: number;
  /** Of an answer, all of its pages, on average. */
  readonly bytes: number;
  /** Statements that one answer took; of the peers one a page by how they work. */
  readonly statements: number;
  /** Db hits of an answer, on average over the questions. */
  readonly hits: number;
}

export type ShapeResult =
  | { readonly shape: Shape; readonly measured: readonly Measured[]; readonly failed: readonly Failed[] }
  /** No number counts: the answers were not the same. */
  | { readonly shape: Shape; readonly unequal: string }
  /** The graph has nothing of the kind: no name in Arabic letters, nobody who is backed. */
  | { readonly shape: Shape; readonly nothing: true };

/** A peer that answered with an error, as where its transaction grew beyond what Neo4j allows. */
export interface Failed {
  readonly server: ServerName;
  readonly message: string;
}

interface Asker {
  readonly server: RunningServer;
  readonly client: Client;
}

/** Asks a shape of each server that can answer it: first whether all give the same answer, then how long and at what cost. */
export async function measureShape(
  shape: Shape,
  servers: readonly RunningServer[],
  counting: readonly RunningServer[],
  samples: Samples,
  jvm: number,
  requests: number,
): Promise<ShapeResult> {
  const all = askersOf(shape, servers);
  try {
    const questions = shape.questions(samples);
    if (questions.length === 0) return { shape, nothing: true };
    const failed = await failedAmong(shape, all, questions[0] ?? {});
    const askers = all.filter(({ server }) => !failed.some((each) => each.server === server.name));
    const unequal = await firstDifference(shape, askers, questions);
    if (unequal !== undefined) return { shape, unequal };
    const statements = await statementsOfOurs(shape, askers[0], questions[0] ?? {});
    const alike = counting.filter(({ name }) => askers.some(({ server }) => server.name === name));
    const hits = await hitsOfEach(shape, alike, questions);
    const tallies = askers.map(() => ({
      milliseconds: [] as number[],
      rounds: [] as number[],
      node: 0,
      jvm: 0,
      bytes: 0,
    }));
    const aRound = Math.ceil(requests / ROUNDS);
    await warmUp(shape, askers, questions, aRound);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const index of orderOf(askers.length, round)) {
        const asker = askers[index];
        const tally = tallies[index];
        if (asker === undefined || tally === undefined) continue;
        const before = { node: cpuOf(asker.server.pid), jvm: cpuOf(jvm) };
        const times: number[] = [];
        const roundStart = performance.now();
        for (let request = 0; request < aRound && performance.now() - roundStart < ROUND_LIMIT_MS; request += 1) {
          const start = performance.now();
          tally.bytes += (await ask(shape, asker, questions[request % questions.length] ?? {})).bytes;
          times.push(performance.now() - start);
        }
        tally.node += cpuOf(asker.server.pid) - before.node;
        tally.jvm += cpuOf(jvm) - before.jvm;
        tally.milliseconds.push(...times);
        tally.rounds.push(medianOf(times));
      }
    }
    const measured = tallies.map(({ milliseconds, rounds, node, jvm: java, bytes }, index) => ({
      server: askers[index]?.server.name ?? 'ours',
      milliseconds,
      rounds,
      nodeCpu: node / milliseconds.length,
      jvmCpu: java / milliseconds.length,
      bytes: bytes / milliseconds.length,
      statements: index === 0 ? statements : shape.next === undefined ? 1 : 10,
      hits: hits[index] ?? Number.NaN,
    }));
    return { shape, measured, failed };
  } finally {
    await Promise.all(all.map(({ client }) => client.close()));
  }
}

function askersOf(shape: Shape, servers: readonly RunningServer[]): readonly Asker[] {
  return servers
    .filter(({ name }) => shape[name] !== null)
    .map((server) => ({ server, client: new Client(server.url, { bodyTimeout: 120_000, headersTimeout: 120_000 }) }));
}

/** The peers that have no answer. @throws Error where it is ours. */
async function failedAmong(shape: Shape, askers: readonly Asker[], question: Variables): Promise<readonly Failed[]> {
  const failed: Failed[] = [];
  for (const asker of askers) {
    try {
      await ask(shape, asker, question);
    } catch (error) {
      if (asker.server.name === 'ours' || !(error instanceof Error)) throw error;
      failed.push({ server: asker.server.name, message: error.message });
    }
  }
  return failed;
}

/** Asks each server that counts the first questions, and what that took. */
async function hitsOfEach(
  shape: Shape,
  counting: readonly RunningServer[],
  questions: readonly Variables[],
): Promise<readonly number[]> {
  const asked = questions.slice(0, COUNTED_QUESTIONS);
  return Promise.all(
    askersOf(shape, counting).map(async (asker) => {
      try {
        await takenHits(asker);
        for (const question of asked) await ask(shape, asker, question);
        return (await takenHits(asker)) / asked.length;
      } finally {
        await asker.client.close();
      }
    }),
  );
}

async function takenHits({ client }: Asker): Promise<number> {
  const { body } = await client.request({ method: 'GET', path: HITS_PATH });
  return Number(await body.text());
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Who is asked first changes from round to round, so that no server always comes after the same one. */
function orderOf(count: number, round: number): readonly number[] {
  const turned = Array.from({ length: count }, (_, index) => (index + round) % count);
  return round % 2 === 0 ? turned : turned.reverse();
}

async function warmUp(shape: Shape, askers: readonly Asker[], questions: readonly Variables[], requests: number) {
  for (const asker of askers) {
    const start = performance.now();
    for (let request = 0; request < requests && performance.now() - start < ROUND_LIMIT_MS; request += 1) {
      await ask(shape, asker, questions[request % questions.length] ?? {});
    }
  }
}

async function firstDifference(
  shape: Shape,
  askers: readonly Asker[],
  questions: readonly Variables[],
): Promise<string | undefined> {
  for (const question of questions) {
    const answers = await Promise.all(
      askers.map(async (asker) => ({
        name: asker.server.name,
        pages: (await ask(shape, asker, question)).comparable(),
      })),
    );
    const [ours, ...peers] = answers;
    const other = peers.find(({ pages }) => !isDeepStrictEqual(pages, ours?.pages));
    if (ours === undefined || other === undefined) continue;
    const texts = [ours, other].map(({ name, pages }) => `${name}: ${JSON.stringify(pages).slice(0, 1_500)}`);
    return `asked ${JSON.stringify(question)}, ${texts.join('\n')}`;
  }
  return undefined;
}

async function statementsOfOurs(shape: Shape, asker: Asker | undefined, question: Variables): Promise<number> {
  if (asker === undefined) return 0;
  const { pages } = await ask(shape, asker, question, { 'sitrep-trace': '1' });
  const traces = pages.map((page) => (page as { extensions?: { trace?: unknown[] } }).extensions?.trace?.length ?? 0);
  return traces.reduce((sum, length) => sum + length, 0);
}

/** One question, to the last of its pages. @throws Error when a server answers with an error. */
async function ask(shape: Shape, { server, client }: Asker, question: Variables, headers: Record<string, string> = {}) {
  const asked = shape[server.name];
  if (asked === null) throw new Error(`${server.name} does not answer ${shape.name}`);
  const graphql = 'query' in asked;
  const pages: unknown[] = [];
  let bytes = 0;
  for (let variables: Variables | null = question; variables !== null; ) {
    const given: Variables = asked.variables?.(variables) ?? variables;
    const { statusCode, body } = await client.request({
      method: 'POST',
      path: graphql ? '/graphql' : `/${shape.name}`,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(graphql ? { query: asked.query, variables: given } : given),
    });
    const text = await body.text();
    const page: unknown = JSON.parse(text);
    if (statusCode !== 200 || (graphql && (page as { errors?: unknown }).errors !== undefined)) {
      throw new Error(`${server.name} answered ${shape.name} with ${statusCode}: ${text.slice(0, 1_000)}`);
    }
    bytes += text.length;
    pages.push(page);
    variables = shape.next?.[server.name](variables, dataOf(page, graphql) as never) ?? null;
  }
  const comparable = () => pages.map((page) => asked.comparable(dataOf(page, graphql) as never));
  return { bytes, pages, comparable };
}

function dataOf(page: unknown, graphql: boolean): unknown {
  return graphql ? (page as { data: unknown }).data : page;
}

/** Milliseconds of CPU that a process has used, from /proc (Linux only), in steps of ten. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
