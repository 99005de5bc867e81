import { pick, randomFrom } from '../conflict/random.ts';
