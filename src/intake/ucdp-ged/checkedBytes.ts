import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { refuseFile } from './fileRefused.ts';

const LINE_FEED = 0x0a;
const NUL = 0;
const BYTES_AT_ONCE = 1 << 18;

/** What was seen of a file when all its bytes have been read. */
export interface Seen {
  /** False when the last line has no line break, so that it may have been cut. */
  endsWithLineBreak: boolean;
}

/**
 * The bytes of a file without its byte order mark, in pieces that end between characters; all of them are UTF-8.
 * @throws FileRefused, with line and column, for another encoding, a NUL byte or a packed file.
 */
export async function* checkedBytes(file: string, seen: Seen): AsyncGenerator<Buffer> {
  let line = 1;
  let column = 1;
  let rest: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const chunk of createReadStream(file, { highWaterMark: BYTES_AT_ONCE })) {
    let bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    if (first) {
      bytes = withoutMark(file, bytes);
      first = false;
    }
    const end = endOfLastCharacter(bytes);
    rest = bytes.subarray(end);
    const piece = bytes.subarray(0, end);
    check(file, piece, line, column);
    [line, column] = after(piece, line, column);
    if (piece.length > 0) {
      seen.endsWithLineBreak = piece.at(-1) === LINE_FEED || piece.at(-1) === 0x0d;
      yield piece;
    }
  }
  check(file, rest, line, column);
  if (rest.length > 0) {
    seen.endsWithLineBreak = false;
    yield rest;
  }
}

function withoutMark(file: string, bytes: Buffer): Buffer {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) refuseUtf16(file);
  if (a === 0x1f && b === 0x8b) refusePacked(file, 'packed with gzip', 'gunzip -c FILE.gz > FILE.csv');
  if (a === 0x50 && b === 0x4b && c === 0x03)
    refusePacked(file, 'a ZIP archive or an Excel workbook', 'unzip FILE.zip');
  return a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
}

function refuseUtf16(file: string): never {
  refuseFile(file, 1, 1, {
    message: 'the file is UTF-16',
    expected: 'UTF-8: convert it, for example with `iconv -f UTF-16 -t UTF-8`',
  });
}

/** By its first bytes: a packed file is never unpacked here, since a small one can hold more than there is room for. */
function refusePacked(file: string, how: string, command: string): never {
  refuseFile(file, 0, 0, {
    message: `the file is ${how}`,
    expected: `the CSV or GeoJSON file itself: unpack it first (${command}), or save the sheet as CSV in UTF-8`,
  });
}

/** After the last byte that cannot be inside a character of several bytes. */
function endOfLastCharacter(bytes: Buffer): number {
  const furthest = Math.max(0, bytes.length - 4);
  for (let index = bytes.length - 1; index >= furthest; index--) {
    if ((bytes[index] ?? 0) < 0x80) return index + 1;
    if ((bytes[index] ?? 0) >= 0xc0) return index;
  }
  return bytes.length;
}

function check(file: string, bytes: Buffer, line: number, column: number): void {
  const nul = bytes.indexOf(NUL);
  if (nul >= 0) {
    const wide = bytes.subarray(0, 64).filter((byte) => byte === NUL).length >= Math.min(16, bytes.length / 4);
    if (wide && line === 1) refuseUtf16(file);
    refuseFile(file, ...after(bytes.subarray(0, nul), line, column), {
      message: 'there is a NUL byte',
      expected: 'text: the file is damaged; get it again',
    });
  }
  if (isUtf8(bytes)) return;
  const wrong = firstWrongByte(bytes);
  refuseFile(file, ...after(bytes.subarray(0, wrong), line, column), {
    message: `the byte 0x${(bytes[wrong] ?? 0).toString(16).toUpperCase()} is no UTF-8; the file may be Latin-1 or Windows-1252`,
    expected: 'UTF-8: convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`',
  });
}

/** Bisects for the first start that is wrong; the byte is the one on which the character that it ends in begins. */
function firstWrongByte(bytes: Buffer): number {
  let right = 0;
  let wrong = bytes.length;
  while (wrong - right > 1) {
    const middle = right + Math.floor((wrong - right) / 2);
    const start = bytes.subarray(0, middle);
    if (isUtf8(start.subarray(0, endOfLastCharacter(start)))) right = middle;
    else wrong = middle;
  }
  let byte = wrong - 1;
  while (byte > 0 && !isUtf8(bytes.subarray(0, byte))) byte--;
  return byte;
}

/** Line and column, in UTF-16 units, after some bytes that are UTF-8. */
function after(bytes: Buffer, line: number, column: number): [line: number, column: number] {
  const last = bytes.lastIndexOf(LINE_FEED);
  if (last < 0) return [line, column + bytes.toString('utf8').length];
  let lines = line;
  for (let index = bytes.indexOf(LINE_FEED); index >= 0; index = bytes.indexOf(LINE_FEED, index + 1)) lines++;
  return [lines, bytes.subarray(last + 1).toString('utf8').length + 1];
}
