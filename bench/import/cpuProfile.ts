import { type Profiler, Session } from 'node:inspector/promises';

/** Milliseconds of this process by what it did, the most first. */
export type CpuShares = ReadonlyMap<string, number>;

/** A sample counts for the first of these that a frame of it fits, from the innermost frame outwards. */
const WORK: readonly (readonly [work: string, file: RegExp])[] = [
  ['parse and check rows', /csv-parse|ucdp-ged\/(table|csvRows|checkedBytes|row|coordinates|days|columns)\.ts/],
  ['map rows to records', /src\/intake\/ucdp-ged\/|src\/names\/|src\/intake\/edtf/],
  ['compare with what is stored', /store\/(difference|storedKind|references)\.ts|intake\/plan\.ts/],
  ['project', /src\/intake\/project\/|store\/projected\.ts/],
  ['make rows and read them', /src\/intake\/(store|apply)|src\/graph/],
  ['pack and unpack Bolt', /neo4j-driver/],
  ['bench', /\/bench\//],
];
const JUDGING = /src\/judgement\/|store\/(contradictions|contradictionRecords|judgedClaims)\.ts/;

/** Runs some work under the CPU profiler of V8. What is awaited counts for the function that goes on afterwards. */
export async function profiled<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly shares: CpuShares }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 1_000 });
  await session.post('Profiler.start');
  const result = await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { result, shares: sharesOf(profile) };
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): CpuShares {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const workOf = new Map<number, string>();
  const shares = new Map<string, number>();
  samples.forEach((id, index) => {
    let work = workOf.get(id);
    if (work === undefined) {
      const frames: Profiler.ProfileNode['callFrame'][] = [];
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
        const node = byId.get(at);
        if (node !== undefined) frames.push(node.callFrame);
      }
      work = workIn(frames);
      workOf.set(id, work);
    }
    shares.set(work, (shares.get(work) ?? 0) + (timeDeltas[index] ?? 0) / 1_000);
  });
  return new Map([...shares].sort(([, a], [, b]) => b - a));
}

function workIn(frames: readonly Profiler.ProfileNode['callFrame'][]): string {
  const [innermost] = frames;
  if (innermost?.functionName === '(garbage collector)') return 'collect garbage';
  if (innermost?.functionName === '(idle)') return 'wait';
  if (frames.some(({ url }) => JUDGING.test(url))) return 'detect contradictions';
  for (const { url } of frames) {
    const [work] = WORK.find(([, file]) => file.test(url)) ?? [];
    if (work !== undefined) return work;
  }
  return 'Node itself';
}
