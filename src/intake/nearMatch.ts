import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt text most likely stands for: at most a third of its letters differ, of three or four one.
 * Two neighbours that changed places count as one; case, spaces and underscores count for nothing. Null where nothing is near.
 */
export function nearMatch(text: string, candidates: Iterable<string>): string | null {
  const wanted = plain(text);
  if (wanted.length < 3) return null;
  let best: string | null = null;
  let least = (wanted.length <= 4 ? 1 : Math.ceil(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const letters = lettersBetween(wanted, plain(candidate));
    if (letters < least || (letters === least && best !== null && candidate < best)) {
      best = candidate;
      least = letters;
    }
  }
  return best;
}

/**
 * Names so close to `text` (one or two letters differ, and those are not digits) that one of the two may be a slip.
 * `raid-1` and `raid-2` are two names on purpose.
 */
export function confusable(text: string, others: Iterable<string>): string[] {
  const found: string[] = [];
  for (const other of others) {
    if (other === text || Math.abs(other.length - text.length) > 2) continue;
    if (withoutDigits(other) === withoutDigits(text)) continue;
    const letters = distance(text, other);
    if (letters <= 2 && letters * 4 <= text.length) found.push(other);
  }
  return found.sort();
}

function lettersBetween(one: string, other: string): number {
  const letters = distance(one, other);
  if (letters !== 2 || one.length !== other.length) return letters;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] ? 1 : 2;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_]+/g, '-');
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '#');
}
