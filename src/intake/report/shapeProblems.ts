import { z } from 'zod';
import { nearMatch } from '../nearMatch.ts';
import { type Complaint, type Problem, problemAt } from './problem.ts';
import type { YamlFile } from './yamlFile.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** Reports a complaint from inside a shape; `path` is relative to the value that is looked at. */
export function complain(context: z.core.$RefinementCtx, complaint: Complaint, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message: complaint.message, path, params: { ...complaint } });
}

/** Holds a file to a shape: its value as the shape reads it, or what is wrong and where. */
export function readShape<S extends z.ZodType>(
  file: YamlFile,
  shape: S,
): { readonly value: z.output<S> } | { readonly problems: Problem[] } {
  const result = shape.safeParse(file.value);
  if (result.success) return { value: result.data };
  return { problems: withoutConsequences(result.error.issues).flatMap((issue) => problemsOf(file, shape, issue, [])) };
}

function problemsOf(file: YamlFile, shape: Schema, issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  const here = within(shape, issue.path);
  if (issue.code === 'invalid_union') {
    const union = unwrapped(here);
    const best = mostFitting(issue.errors);
    const option = union instanceof z.ZodUnion ? union.options[best] : undefined;
    const inner = issue.errors[best];
    if (!option || !inner || isOfAnotherType(inner)) return [ofAnotherType(file, shape, issue, path)];
    return withoutConsequences(inner).flatMap((each) => problemsOf(file, option, each, path));
  }
  if (issue.code === 'unrecognized_keys') {
    const map = optionsOf(here).find((option) => unwrapped(option) instanceof z.ZodObject);
    const bare = unwrapped(map);
    const known = bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
    const title = told(map, 'title') ?? 'the map';
    return issue.keys.map((key) => problemAt(file.keyAt([...path, key]), unknownKey(key, title, known)));
  }
  if (issue.code === 'custom') {
    const { expected, nearMatch: near } = issue.params ?? {};
    return [problemAt(file.valueAt(path), { message: issue.message, expected, nearMatch: near })];
  }
  if (issue.code === 'invalid_key') return issue.issues.flatMap((each) => problemsOfKey(file, each, path));
  return [wrongValue(file, shape, issue, path)];
}

function problemsOfKey(file: YamlFile, issue: Issue, path: readonly PropertyKey[]): Problem[] {
  const params = issue.code === 'custom' ? issue.params : {};
  return [
    problemAt(file.keyAt(path), { message: issue.message, expected: params?.expected, nearMatch: params?.nearMatch }),
  ];
}

function wrongValue(file: YamlFile, shape: Schema, issue: Issue, path: readonly PropertyKey[]): Problem {
  if (issue.code === 'invalid_type') return ofAnotherType(file, shape, issue, path);
  const value = valueAt(file, path);
  const expected = told(within(shape, issue.path), 'description') ?? issue.message;
  return problemAt(file.valueAt(path), { message: `${subject(path)} cannot be ${shown(value)}`, expected });
}

/** A value that is missing, or of no type that the shape takes. */
function ofAnotherType(file: YamlFile, shape: Schema, issue: Issue, path: readonly PropertyKey[]): Problem {
  const value = valueAt(file, path);
  const type = issue.code === 'invalid_type' ? issue.expected : undefined;
  const expected = told(within(shape, issue.path), 'description') ?? (type && (KINDS[type] ?? type));
  if (value === undefined) {
    const holder = told(within(shape, issue.path.slice(0, -1)), 'title') ?? 'the map';
    return problemAt(file.valueAt(path.slice(0, -1)), {
      message: `${holder} has no \`${String(path.at(-1))}\``,
      expected,
    });
  }
  if (value === null) {
    const wanted = `${expected ?? 'a value'}${within(shape, issue.path) instanceof z.ZodOptional ? ', or the line left out' : ''}`;
    return problemAt(file.keyAt(path), { message: `${subject(path)} has no value`, expected: wanted });
  }
  const quotes = type === 'string' && expected === 'text' && !isRecord(value);
  const wanted = quotes ? `text: put it in quotes, "${String(value)}"` : expected;
  return problemAt(file.valueAt(path), { message: `${subject(path)} is ${kindOf(value)}`, expected: wanted });
}

function valueAt(file: YamlFile, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, step) => (isRecord(node) ? node[step] : undefined), file.value);
}

function unknownKey(key: string, title: string, known: readonly string[]): Complaint {
  const spaced = /\s/.test(key);
  return {
    message: `${title} has no key \`${key}\``,
    expected: spaced ? 'quotes round the text before it, if this is the rest of a text with a comma' : known.join(', '),
    nearMatch: nearMatch(key, known),
  };
}

/** A map with a key that there is not is told only that, and not what it lacks as a whole because of it. */
function withoutConsequences(issues: readonly Issue[]): Issue[] {
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys').map((issue) => issue.path.join('/'));
  return issues.filter((issue) => issue.code !== 'custom' || !unknown.includes(issue.path.join('/')));
}

/** The branch of a union that the writer most likely meant: the one that fails deepest, and in the fewest ways. */
function mostFitting(errors: readonly (readonly Issue[])[]): number {
  const cost = (issues: readonly Issue[]) =>
    (isOfAnotherType(issues) ? 1000 : 0) + issues.reduce((sum, issue) => sum + weight(issue), 0);
  const costs = errors.map(cost);
  return costs.indexOf(Math.min(...costs));
}

function weight(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return 3 * issue.keys.length;
  return issue.path.length === 0 ? 2 : 1;
}

function isOfAnotherType(issues: readonly Issue[]): boolean {
  return issues.some((issue) => {
    if (issue.path.length > 0) return false;
    return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && issue.errors.every(isOfAnotherType));
  });
}

/** The shape of a part of what a shape describes. */
function within(shape: Schema | undefined, path: readonly PropertyKey[]): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return shape;
  for (const option of optionsOf(shape)) {
    const bare = unwrapped(option);
    if (bare instanceof z.ZodObject && bare.shape[String(step)]) return within(bare.shape[String(step)], rest);
    if (bare instanceof z.ZodArray && typeof step === 'number') return within(bare.element, rest);
    if (bare instanceof z.ZodRecord) return within(bare.valueType, rest);
  }
  return undefined;
}

/** The branches of a union, those of unions in it too; any other shape by itself. */
function optionsOf(shape: Schema | undefined): Schema[] {
  const bare = unwrapped(shape);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap(optionsOf);
  return shape ? [shape] : [];
}

function inside(shape: Schema | undefined): Schema | undefined {
  if (shape instanceof z.ZodOptional) return shape.unwrap();
  return shape instanceof z.ZodPipe ? shape.in : undefined;
}

function unwrapped(shape: Schema | undefined): Schema | undefined {
  const inner = inside(shape);
  return inner ? unwrapped(inner) : shape;
}

/** What a shape, or else the shape inside it, says of itself. A description goes on from "expected", a title is the subject. */
function told(shape: Schema | undefined, key: 'title' | 'description'): string | undefined {
  if (shape === undefined) return undefined;
  const own = shape instanceof z.ZodType ? shape.meta()?.[key] : undefined;
  return own ?? told(inside(shape), key);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isRecord(value)) return 'a map';
  return typeof value === 'string' ? 'text' : shown(value);
}

function shown(value: unknown): string {
  return isRecord(value) ? kindOf(value) : `\`${String(value)}\``;
}

function subject(path: readonly PropertyKey[]): string {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? 'this' : `\`${String(name)}\``;
}

function isRecord(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null;
}
