import { distance } from 'fastest-levenshtein';
import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { foldName, skeletonOf } from '../names/folding.ts';

const MAX_TEXT = 200;
const CANDIDATES = 400;
/** Below this a name has too little in common with the text to be shown. */
const LEAST_SCORE = 0.5;
/** A weak name finds, but anything that is named so for certain comes before it. */
const WEAK = 0.6;
/** Spellings of one name in one script share half their letters at least: Raqqa and Raqqah do, Raqqa and Iraq do not. */
const LIKE = 0.5;
const LATIN = /\p{Script=Latin}/u;

interface Found {
  readonly entityId: string;
  readonly nameId: string;
  readonly text: string;
  readonly folded: string;
  readonly skeleton: string;
  readonly strength: string;
}

interface Scored extends Found {
  readonly score: number;
  readonly why: string;
}

/** Entities by any of their names, the best name of each, best first. */
export const search: Resolver = async (_parent, args, request, info) => {
  const parameters = parametersAt(args, request, info);
  const text = String(args.text).trim();
  if (text.length < 1 || text.length > MAX_TEXT) {
    throw callerError('BAD_ARGUMENT', `text: ${text.length} characters; a name has 1 to ${MAX_TEXT}`, {
      argument: 'text',
      limit: MAX_TEXT,
    });
  }
  const kinds = (args.kinds as readonly string[] | null | undefined) ?? ['ACTOR', 'LOCATION', 'OPERATION', 'SOURCE'];
  const wanted = { folded: foldName(text), skeleton: skeletonOf(text) };
  if (wanted.folded === '') return [];
  const statement = cypher.Query.search.byName;
  const records = await read<Found>(request.database, statement, {
    query: luceneQuery(wanted.folded, wanted.skeleton),
    candidates: CANDIDATES,
    view: parameters.view,
    labels: kinds.map((kind) => kind[0] + kind.slice(1).toLowerCase()),
  });
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  const scored = records
    .map((record) => judge(record.toObject(), text, wanted))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((left, right) => right.score - left.score || (left.nameId < right.nameId ? -1 : 1));
  const best = new Map<string, Scored>();
  for (const match of scored) if (!best.has(match.entityId)) best.set(match.entityId, match);
  return [...best.values()].slice(0, Number(parameters.first));
};

function judge(name: Found, text: string, wanted: { folded: string; skeleton: string }): Scored {
  const weak = name.strength === 'WEAK';
  const [score, why] = compare(name, text, wanted);
  return {
    ...name,
    score: Math.round(score * (weak ? WEAK : 1) * 100) / 100,
    why: weak ? `${why}; a weak name, which identifies nothing by itself` : why,
  };
}

function compare(name: Found, text: string, wanted: { folded: string; skeleton: string }): readonly [number, string] {
  if (name.text.toLowerCase() === text.toLowerCase()) return [1, 'the name itself'];
  if (name.folded === wanted.folded) return [0.97, 'the same name, but for marks, article or case'];
  const length = Math.max(name.folded.length, wanted.folded.length);
  const likeness = 1 - distance(name.folded, wanted.folded) / length;
  if (name.skeleton !== '' && name.skeleton === wanted.skeleton) {
    if (LATIN.test(name.folded) !== LATIN.test(wanted.folded)) return [0.9, 'the same name in another script'];
    if (likeness >= LIKE) return [0.6 + 0.3 * likeness, 'the same name in another spelling'];
  }
  const words = name.folded.split(' ');
  if (name.folded.startsWith(wanted.folded)) return [0.8, 'begins with the text'];
  if (wanted.folded.split(' ').every((word) => words.includes(word))) return [0.75, 'has all words of the text'];
  if (words.some((word) => word.startsWith(wanted.folded))) return [0.7, 'a word of it begins with the text'];
  return [likeness * 0.8, 'a similar spelling'];
}

/** Folded names hold letters, digits and spaces only, so nothing in them is Lucene syntax but for its words, which are upper case. */
function luceneQuery(folded: string, skeleton: string): string {
  const words = folded.split(' ').filter((word) => word !== '');
  const exact = [`folded:"${folded}"^8`, ...(skeleton === '' ? [] : [`skeleton:"${skeleton}"^6`])];
  const near = words.flatMap((word) => [`folded:${word}*^2`, `folded:${word}~1`]);
  return [...exact, ...near].join(' OR ');
}
