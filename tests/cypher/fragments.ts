import { expandFragments, fragmentsOf, parametersOf } from '../../src/codegen/expand.ts';
import { readCypherFiles } from '../../src/codegen/files.ts';
import { type Listed, listed } from './statements.ts';

/** Labels of what the fragments that are not named after one are asked of. */
const ASKED_OF: Readonly<Record<string, string>> = {
  seen: 'Claim',
  told: 'Claim',
  judged: 'Claim',
  unanimous: 'Claim',
  published: 'Report',
  disputed: 'Contradiction',
  concerns: 'Claim',
};
/** Fragments that so many statements use that the linter reads them once, alone. */
const READ_ALONE = /^(seen|told|matches\..+)$/;

const files = readCypherFiles('cypher');
const fragments = fragmentsOf(files);

const expanded: readonly (readonly [string, string])[] = [...fragments].map(([name, text]) => [
  name,
  expandFragments(fragments, { path: name, folder: 'fragments', field: name, variant: undefined, text }),
]);

/** Fragments that speak of one entry of the parallel lists: they stand within others only. */
const OF_ENTRY = ['passes', 'counts'];

/** Each other fragment as a statement of its own. */
export const asked: readonly Listed[] = expanded
  .filter(([name]) => !OF_ENTRY.includes(name))
  .map(([name, predicate]) => {
    const label = ASKED_OF[name] ?? name.split('.')[1];
    const text = `MATCH (it:${label})\nRETURN ${predicate} AS answer`;
    return listed({ coordinate: `fragments.${name}`, text, parameters: parametersOf(text) });
  });

/** The statement with a short predicate of the same parameters in place of the fragments that are read alone. */
export function shortened(statement: Listed): Listed {
  const text = expanded
    .filter(([name]) => READ_ALONE.test(name))
    .sort(([, left], [, right]) => right.length - left.length)
    .reduce(
      (long, [, predicate]) => long.replace(patternOf(predicate), (_, variable: string) => brief(predicate, variable)),
      statement.text,
    );
  return { ...statement, text };
}

/** Finds the predicate wherever it is asked of one variable. */
function patternOf(predicate: string): RegExp {
  const [before = '', ...after] = predicate.split(/\bit\b/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp([before, ...after].join('\u0000').replace('\u0000', '(\\w+)').replaceAll('\u0000', '\\1'), 'g');
}

function brief(predicate: string, variable: string): string {
  return [`${variable}.id IS NOT NULL`, ...parametersOf(predicate).map((name) => `$${name} IS NOT NULL`)].join(' AND ');
}
