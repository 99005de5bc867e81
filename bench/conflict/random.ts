/** A source of numbers from 0, included, to 1, excluded. */
export type Random = () => number;

/** The same numbers for the same seed on every machine: mulberry32 by Tommy Ettinger, in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Chooses a place in a list, each as often as its weight says. */
export function chooser(weights: readonly number[]): (random: Random) => number {
  let sum = 0;
  const bounds = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, bounds.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((bounds[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Chooses a rank from 0 to `count - 1`; rank r comes up in proportion to 1 / (r + 1). */
export function zipf(count: number): (random: Random) => number {
  return chooser(Array.from({ length: count }, (_, rank) => 1 / (rank + 1)));
}
