import { escapeUTF8 } from 'entities';

/** What XML 1.0 cannot hold, escaped or not. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text for an element or an attribute; what XML cannot hold is left out. A parser makes line ends of attributes spaces, unless they are escaped. */
export function xml(text: string): string {
  return escapeUTF8(text.replace(FORBIDDEN, '')).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** ` name="value"` for each attribute that has one. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value == null ? [] : ` ${name}="${xml(String(value))}"`))
    .join('');
}
