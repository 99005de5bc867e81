import { nearMatch } from '../nearMatch.ts';
import type { Complaint } from './problem.ts';

export type EntityKind = 'actor' | 'location' | 'source' | 'operation' | 'report';

/** An entity that the graph holds already. */
export interface KnownEntity {
  /** `actor:tiger-forces`, `report:southfront-2017-06-02`. */
  readonly id: string;
  readonly name: string;
}

/** What can be referred to: per kind the slugs, each with its name. */
export type Directory = Readonly<Record<EntityKind, Map<string, string>>>;

export type Resolution = { readonly id: string } | { readonly fault: Complaint };

const NOUNS: Readonly<Record<EntityKind, string>> = {
  actor: 'an actor',
  location: 'a place',
  source: 'a source',
  operation: 'an operation',
  report: 'a report',
};

const WHERE_FROM: Readonly<Record<EntityKind, string>> = {
  actor: 'a slug from actors.yaml',
  location: 'a slug from locations.yaml',
  source: 'a slug from sources.yaml',
  operation: 'an operation that a claim names with `op`',
  report: 'the name of a report file without .yaml',
};

/** A directory of what the graph holds. Ids of kinds that no report refers to are passed over. */
export function directoryOf(known: readonly KnownEntity[]): Directory {
  const directory: Directory = {
    actor: new Map(),
    location: new Map(),
    source: new Map(),
    operation: new Map(),
    report: new Map(),
  };
  for (const { id, name } of known) {
    const colon = id.indexOf(':');
    const kind = id.slice(0, colon);
    if (isEntityKind(kind)) directory[kind].set(id.slice(colon + 1), name);
  }
  return directory;
}

/** The id that a slug stands for where an entity of one of these kinds is wanted; the first kind that has it wins. */
export function resolve(directory: Directory, slug: string, kinds: readonly EntityKind[]): Resolution {
  const kind = kinds.find((each) => directory[each].has(slug));
  if (kind) return { id: `${kind}:${slug}` };
  const other = Object.keys(NOUNS).find((each) => isEntityKind(each) && directory[each].has(slug));
  const nouns = kinds.map((each) => NOUNS[each]).join(' or ');
  const message =
    other !== undefined && isEntityKind(other)
      ? `\`${slug}\` is ${NOUNS[other]}, and not ${nouns}`
      : `no ${nouns.replace(/\ban? /g, '')} is called \`${slug}\``;
  const candidates = kinds.flatMap((each) => [...directory[each].keys()]);
  const expected = kinds
    .map((each) => WHERE_FROM[each])
    .join(' or ')
    .replace('yaml or a slug from', 'yaml or');
  return { fault: { message, expected, nearMatch: nearMatch(slug, candidates) } };
}

/** What one of a kind is called, with its article: `a place`. */
export function nounOf(kind: EntityKind): string {
  return NOUNS[kind];
}

export function isEntityKind(text: string): text is EntityKind {
  return Object.hasOwn(NOUNS, text);
}
