/** A slug of a text: lower case, without accents, hyphens for all that is neither letter nor digit. Letters of any script stay. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** A slug as a name: spaces, and a capital to begin with (`raqqa-convoys` → "Raqqa convoys"). */
export function nameOf(slug: string): string {
  const spaced = slug.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
