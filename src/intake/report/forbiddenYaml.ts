import { type Document, isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Complaint } from './problem.ts';

export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly complaint: Complaint;
}

const DEEPEST = 16;
/** A file that is refused anyway need not be told of more. */
const MOST = 10;

/**
 * What YAML allows and a report does not need: anchors, aliases (a few lines of them can stand for gigabytes), tags, keys that are not
 * plain text, a key given twice, nesting beyond 16 levels. Found on the parsed tree, before any of it is expanded.
 */
export function findForbidden(document: Document, lineAt: (offset: number) => number): Spot[] {
  const spots: Spot[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (spots.length >= MOST) return;
    if (typeof node !== 'object' || node === null || !('range' in node)) return;
    const [start, end] = Array.isArray(node.range) ? [Number(node.range[0]), Number(node.range[1])] : [0, 0];
    const refuse = (message: string, expected: string) => spots.push({ start, end, complaint: { message, expected } });
    if (depth > DEEPEST) {
      refuse(`nested more than ${DEEPEST} levels deep`, 'the shapes of a report, which need fewer');
      return;
    }
    if (isAlias(node)) {
      refuse(`\`*${node.source}\` is an alias; a report has none`, 'the value itself, or quotes if it is text');
      return;
    }
    if ('anchor' in node && node.anchor)
      refuse(`\`&${node.anchor}\` is an anchor; a report has none`, 'the value without it');
    if ('tag' in node && typeof node.tag === 'string' && !isStandardTag(node.tag)) {
      refuse(
        `\`${node.tag.replace('tag:yaml.org,2002:', '!!')}\` is a tag; a report has none`,
        'the value without it, or quotes if it is text',
      );
    }
    if (isSeq(node)) for (const item of node.items) visit(item, depth + 1);
    if (!isMap(node)) return;
    const firstLines = new Map<string, number>();
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) {
        refuse('a key is not plain text', '`key: value`');
        continue;
      }
      const key = String(pair.key.value);
      const [keyStart, keyEnd] = pair.key.range ?? [start, end];
      const first = firstLines.get(key);
      if (first !== undefined) {
        const complaint = { message: `\`${key}\` is given twice, first in line ${first}`, expected: 'each key once' };
        spots.push({ start: keyStart, end: keyEnd, complaint });
      }
      firstLines.set(key, first ?? lineAt(keyStart));
      visit(pair.key, depth + 1);
      visit(pair.value, depth + 1);
    }
  };
  visit(document.contents, 0);
  return spots;
}

/** The parser sets these itself where a tag is implied. */
function isStandardTag(tag: string): boolean {
  return tag === 'tag:yaml.org,2002:map' || tag === 'tag:yaml.org,2002:seq';
}
