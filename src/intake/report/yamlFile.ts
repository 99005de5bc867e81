import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Document } from 'yaml';
import { isMap, isSeq, LineCounter, parseDocument, type Range } from 'yaml';
import { findForbidden } from './forbiddenYaml.ts';
import { type Position, type Problem, problemAt, problemOfFile } from './problem.ts';
import { explainSyntax } from './yamlSyntax.ts';

/** A YAML file that could be read: its value, and where each part of the value stands. */
export interface YamlFile {
  readonly file: string;
  /** Always a map. */
  readonly value: Readonly<Record<string, unknown>>;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly contentHash: string;
  /** Where the value at a path stands, or else the nearest that holds it. */
  readonly valueAt: (path: readonly PropertyKey[]) => Position;
  /** Where the key at the end of a path stands. */
  readonly keyAt: (path: readonly PropertyKey[]) => Position;
}

const LARGEST = 1024 * 1024;

/**
 * Reads one YAML file. Refused, each with its place: a missing or empty file, one over 1 MB, bytes that are not UTF-8,
 * syntax errors, duplicate keys, anchors, aliases, tags, deep nesting, and a file that is not a map.
 */
export async function readYamlFile(file: string): Promise<YamlFile | Problem[]> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > LARGEST) {
      const megabytes = (size / LARGEST).toFixed(1);
      return [
        problemOfFile(file, { message: `the file has ${megabytes} MB`, expected: 'at most 1 MB: split the report' }),
      ];
    }
    bytes = await readFile(file);
  } catch (error) {
    return [problemOfFile(file, { message: `the file cannot be read (${reason(error)})` })];
  }
  const text = decoded(file, bytes);
  return typeof text === 'string' ? parseYaml(file, text, bytes) : [text];
}

function parseYaml(file: string, text: string, bytes: Buffer): YamlFile | Problem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const lines = text.split(/\r\n|\n/);
  const place = (start: number, end: number): Position => {
    const { line, col } = lineCounter.linePos(start);
    const until = lineCounter.linePos(end);
    const excerpt = lines[line - 1] ?? '';
    const length = until.line === line ? until.col - col : excerpt.length - col + 1;
    return { file, line, column: col, excerpt: { text: excerpt, length: Math.max(1, length) } };
  };
  const error = document.errors[0];
  if (error) {
    const { start, end, complaint } = explainSyntax(error, document, text);
    return [problemAt(place(start, end), complaint)];
  }
  const forbidden = findForbidden(document, (start) => lineCounter.linePos(start).line);
  if (forbidden.length > 0) {
    return forbidden.map(({ start, end, complaint }) => problemAt(place(start, end), complaint));
  }
  if (document.contents === null) return [problemOfFile(file, { message: 'the file is empty' })];
  if (!isMap(document.contents)) {
    return [
      problemAt(place(...spanOf(document.contents.range)), {
        message: 'the file is not a map',
        expected: '`key: value` lines, with a space after each colon',
      }),
    ];
  }
  return {
    file,
    value: document.toJS(),
    contentHash: createHash('sha256').update(bytes).digest('hex'),
    valueAt: (path) => place(...find(document, path, 'value')),
    keyAt: (path) => place(...find(document, path, 'key')),
  };
}

/** A step that is not there is passed over: `where: raqqa` has no `site`, and a lone value no index. */
function find(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): [number, number] {
  let node: unknown = document.contents;
  let span = spanOf(document.contents?.range);
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item.key) === String(step)) : undefined;
    const key = rangeOf(pair?.key);
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!pair && next === undefined) continue;
    if (key && (part === 'key' || !rangeOf(next)) && index === path.length - 1) return spanOf(key);
    span = spanOf(rangeOf(next) ?? key);
    node = next;
  }
  return isMap(node) || isSeq(node) ? firstLineOf(node, span) : span;
}

/** A collection is pointed at by its first key, so that the carets do not run over a whole block. */
function firstLineOf(
  node: { readonly flow?: boolean; readonly items: readonly unknown[] },
  span: [number, number],
): [number, number] {
  if (node.flow) return span;
  const first = node.items[0];
  const key = typeof first === 'object' && first !== null && 'key' in first ? rangeOf(first.key) : rangeOf(first);
  return key ? spanOf(key) : span;
}

function keyOf(key: unknown): string {
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : String(key);
}

function rangeOf(node: unknown): Range | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start, valueEnd, nodeEnd] = node.range;
  return [Number(start), Number(valueEnd), Number(nodeEnd)];
}

function spanOf(range: Range | null | undefined): [number, number] {
  return range ? [range[0], range[1]] : [0, 0];
}

/** The text of UTF-8 bytes without their byte order mark, or the problem with them. */
function decoded(file: string, bytes: Buffer): string | Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problemOfFile(file, { message: 'the file is in UTF-16', expected: 'UTF-8: save it again in that encoding' });
  }
  const lineOf = (index: number) => bytes.subarray(0, index).toString('latin1').split('\n').length;
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const position = { file, line: lineOf(zero), column: 1, excerpt: undefined };
    return problemAt(position, { message: 'the line holds a NUL byte', expected: 'text in UTF-8' });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const position = { file, line: lineOf(firstInvalid(bytes)), column: 1, excerpt: undefined };
    return problemAt(position, {
      message: 'the line is not in UTF-8',
      expected: 'UTF-8: save the file again in that encoding',
    });
  }
}

/** Index of a byte on the first line that is no UTF-8. A line feed never stands inside a UTF-8 sequence. */
function firstInvalid(bytes: Buffer): number {
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    if (!Buffer.from(line.toString('utf8'), 'utf8').equals(line)) return start;
    start = end;
  }
  return start;
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is none of this name';
  if (code === 'EACCES') return 'no permission';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
