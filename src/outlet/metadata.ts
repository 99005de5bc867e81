import { cypher } from '../generated/cypher.ts';
import { Handling } from '../generated/types.ts';
import type { Database } from '../graph/database.ts';
import { read } from '../graph/execute.ts';
import { batchesById } from '../graph/keyset.ts';
import type { PreparedView } from '../graph/request.ts';
import type { Lens } from '../judgement/view.ts';

/** The view as it was asked for; a part left open is null. */
export interface AskedView {
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly lens: { readonly [Part in keyof Lens]-?: NonNullable<Lens[Part]> | null };
}

/** On what terms what is taken from a source may be passed on. */
export interface Terms {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  /** An SPDX id, or what the publisher calls the terms; null: not known. */
  readonly licence: string | null;
  readonly citation: string | null;
}

/** A source with the number of its claims that the view lets through. */
export interface Cited extends Terms {
  readonly claims: number;
}

/** What an export says of itself: no clock is in it, so that the same graph gives the same bytes. */
export interface Metadata {
  readonly generator: string;
  readonly view: AskedView;
  /** The highest level of handling of anything in it. */
  readonly handling: Handling;
  /** The last import or edit that it has; null for a graph that keeps none. */
  readonly revision: { readonly number: number; readonly at: string } | null;
  /** Whose claims it rests on. */
  readonly sources: readonly Cited[];
  /** Whose claims may not be passed on, and how many were left out. */
  readonly withheld: readonly Cited[];
}

interface TermsRow extends Terms {
  readonly mayBePassedOn: boolean | null;
}

/** The terms of all sources, whatever the view, in the order of their ids. */
export async function readTerms(database: Database): Promise<readonly TermsRow[]> {
  const all: TermsRow[] = [];
  for await (const rows of batchesById<TermsRow>(database, cypher.outlet.terms, {})) all.push(...rows);
  return all;
}

/** Those of the sources that published a claim which the view lets through. */
export async function citedAt(
  database: Database,
  view: PreparedView,
  sources: readonly TermsRow[],
): Promise<readonly Cited[]> {
  const keys = sources.map(({ id }) => id);
  const records = await read<{ key: string; claims: number }>(database, cypher.outlet.claimCounts, { keys, view });
  const counts = new Map(records.map((record) => [record.get('key'), record.get('claims')]));
  return sources.flatMap(({ mayBePassedOn: _, ...terms }) => {
    const claims = counts.get(terms.id) ?? 0;
    return claims === 0 ? [] : [{ ...terms, claims }];
  });
}

export async function lastRevision(database: Database): Promise<Metadata['revision']> {
  const [record] = await read<{ number: number; at: string }>(database, cypher.store.lastRevision, {});
  return record === undefined ? null : { number: record.get('number'), at: record.get('at') };
}

export function metadataOf(known: Pick<Metadata, 'view' | 'revision' | 'sources' | 'withheld'>): Metadata {
  return { generator: 'Sitrep Graph', handling: Handling.Clear, ...known };
}

/** The same in sentences, for formats whose metadata is text. */
export function describe({ view, handling, revision, sources, withheld }: Metadata): string {
  const { asOf, knownAt, lens } = view;
  const parts = Object.entries(lens).flatMap(([part, value]) => (value === null ? [] : `${part} ${value}`));
  return [
    `True on: ${asOf ?? 'any day'}. Known by: ${knownAt ?? 'whenever'}. Lens: ${parts.join('; ') || 'none'}. Handling: TLP:${handling}.`,
    revision === null ? '' : `Revision ${revision.number} of the graph, ${revision.at}.`,
    'Sources, to be cited:',
    ...sources.map(termsInWords),
    ...(withheld.length === 0 ? [] : ['Left out, since it may not be passed on:', ...withheld.map(termsInWords)]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function termsInWords({ id, name, url, licence, citation, claims }: Cited): string {
  const terms = [
    `${name} (${id})`,
    url,
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    `licence ${licence ?? 'not known'}`,
    citation === null ? null : `cite as: ${citation}`,
  ];
  return `- ${terms.filter((term) => term !== null).join(', ')}`;
}
