import { costsIn, holdAll } from './costs.ts';
import { madeGraph } from './made.ts';

const SIZE = { operations: 320_000, places: 12_000 } as const;

holdAll(costsIn(madeGraph(SIZE), SIZE.operations));
