import { type Document, visit, type YAMLParseError } from 'yaml';
import type { Spot } from './forbiddenYaml.ts';

/**
 * A syntax error in words that a person who writes reports can act on. Only the first error of a file is worth telling:
 * the rest follow from it.
 */
export function explainSyntax(error: YAMLParseError, document: Document, text: string): Spot {
  const [start, end] = error.pos;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const lineEnd = /\r?\n|$/.exec(text.slice(start))?.index ?? 0;
  const before = text.slice(lineStart, start);
  const rest = text.slice(start, start + lineEnd);
  const sign = error.message.startsWith('Block scalar header') ? /[>|]\S*$/.exec(before) : /^[>|]/.exec(rest);

  if (error.code === 'TAB_AS_INDENT') {
    return { start, end, complaint: { message: 'a tab indents this line', expected: 'spaces, two a level' } };
  }
  if (sign) {
    const from = rest.startsWith(sign[0]) ? start : lineStart + sign.index;
    const token = /^[^\s,}\]]+/.exec(text.slice(from))?.[0] ?? sign[0];
    return {
      start: from,
      end: from + token.length,
      complaint: {
        message: `\`${token}\` starts with a sign that means something else in YAML`,
        expected: 'quotes around it',
        nearMatch: `"${token}"`,
      },
    };
  }
  if (error.code === 'BAD_SCALAR_START') {
    return {
      start,
      end,
      complaint: {
        message: `text cannot start with \`${text[start]}\` unless it is quoted`,
        expected: 'quotes around the whole text',
      },
    };
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BLOCK_IN_FLOW') {
    if (/: /.test(rest)) {
      return {
        start,
        end: start + rest.trimEnd().length,
        complaint: {
          message: 'a colon and a space stand inside this text, which YAML takes for another key',
          expected: 'double quotes around the whole text',
        },
      };
    }
    return {
      start,
      end: start + rest.trimEnd().length,
      complaint: {
        message: 'the next line is indented as if it belonged to this value',
        expected: 'keys of one map, one below the other',
      },
    };
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      start,
      end: start + 3,
      complaint: { message: 'a second document starts here', expected: 'one report a file' },
    };
  }
  if (error.message === 'Unexpected scalar at node end') {
    return {
      start,
      end,
      complaint: {
        message: 'text goes on after its closing quote',
        expected: 'quotes around the whole text; inside single quotes an apostrophe is written twice',
      },
    };
  }
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.message.startsWith('Implicit map keys need to be followed')) {
    return {
      start,
      end,
      complaint: { message: 'a key without a colon', expected: '`key: value`, with a space after the colon' },
    };
  }
  if (error.message.startsWith('Missing closing')) {
    const quote = openedBefore(document, start);
    const complaint = { message: 'this quote is not closed', expected: 'a quote at both ends of a text' };
    return { start: quote, end: quote + 1, complaint };
  }
  if (error.message.startsWith('Maximum call stack')) {
    return { start, end, complaint: { message: 'nested far too deep', expected: 'the shapes of a report' } };
  }
  return { start, end, complaint: { message: `not YAML: ${lowerFirst(error.message)}` } };
}

/** Where the quoted text begins that runs on to an offset. */
function openedBefore(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar(_key, node) {
      const [start, end] = node.range ?? [offset, 0];
      if (node.type?.startsWith('QUOTE') && end >= offset && start < offset) opening = start;
    },
  });
  return opening;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
