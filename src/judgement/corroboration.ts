import { type JudgedClaim, matterOf, type Telling, type World } from './claim.ts';
import { saidOn } from './span.ts';
import { commonOwner } from './structure.ts';

/** Why reports count as one: a chain of ids from one origin to the other, or from a copy to what it copies. */
export interface Link {
  readonly reason: 'SAME_ORIGIN' | 'SHARED_ROOT' | 'RELAYED' | 'SAME_FIGURES' | 'REPUBLISHED';
  readonly chain: readonly string[];
}

/** One independent origin: the origins that were joined into it, and the reports that tell its word. */
export interface IndependentOrigin {
  readonly origins: readonly string[];
  readonly reports: readonly string[];
  readonly links: readonly Link[];
}

export interface Corroboration {
  readonly claims: number;
  readonly reports: number;
  readonly sources: number;
  readonly independentOrigins: number;
  readonly groups: readonly IndependentOrigin[];
}

function haveEqualFigures(a: JudgedClaim, b: JudgedClaim): boolean {
  const common = a.figures.flatMap((figure) => {
    const others = b.figures.filter((other) => other.measure === figure.measure && other.of === figure.of);
    if (others.length === 0) return [];
    return [others.some((o) => o.low === figure.low && o.high === figure.high && o.approximate === figure.approximate)];
  });
  return common.length >= 2 && common.every(Boolean);
}

interface Copy {
  readonly telling: Telling;
  readonly of: Telling;
  readonly reason: Link['reason'];
}

function whyCopied({ claim, origin }: Telling, of: Telling, world: World): Link['reason'] | null {
  const { report } = of.claim;
  const attributed = !of.claim.ownVoice;
  if (attributed && !of.origin.unnamed && report.publisherId === origin.id && report.knownAt <= claim.report.knownAt) {
    return 'RELAYED';
  }
  const republished = world.republishes.get(claim.report.id) ?? [];
  if (republished.includes(report.id) || republished.includes(of.origin.id)) return 'REPUBLISHED';
  const before = attributed || saidOn(of.claim) < saidOn(claim);
  return before && haveEqualFigures(claim, of.claim) ? 'SAME_FIGURES' : null;
}

/** What an own voice copies, among the tellings that are for the same thing. */
function copiesMadeBy(telling: Telling, told: readonly Telling[], world: World): Copy[] {
  if (!telling.claim.ownVoice) return [];
  return told.flatMap((of) => {
    if (of.origin.id === telling.origin.id || matterOf(of.claim) !== matterOf(telling.claim)) return [];
    const reason = whyCopied(telling, of, world);
    return reason === null ? [] : [{ telling, of, reason }];
  });
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();

/** Joins named origins that share a root, and keeps the chains that join them. */
function joinByRoot(origins: readonly string[], world: World): { members: string[]; links: Link[] }[] {
  const groups: { members: string[]; links: Link[] }[] = [];
  for (const origin of origins) {
    const joined = { members: [origin], links: [] as Link[] };
    for (const group of groups.slice()) {
      const chain = group.members.map((member) => commonOwner(member, origin, world)).find((found) => found !== null);
      if (!chain) continue;
      joined.members.push(...group.members);
      joined.links.push(...group.links, { reason: 'SHARED_ROOT', chain });
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return groups;
}

/**
 * How well something is corroborated, from the tellings that are for it. Independent origins are the named ones, joined where
 * they share an OWNED_BY or PART_OF root, less those that only copy; unnamed ones add nothing and alone make one; the editors
 * are no origin. So `independentOrigins` is 0 only where there is nothing but structure.
 */
export function corroborate(supporting: readonly Telling[], world: World): Corroboration {
  const told = [...supporting].sort((a, b) => byText(a.claim.id, b.claim.id) || byText(a.origin.id, b.origin.id));
  const evidence = told.filter((telling) => !world.editors.has(telling.origin.id));
  const copies = evidence.flatMap((telling) => copiesMadeBy(telling, evidence, world));
  const copying = new Set(copies.map((copy) => copy.telling));
  const own = evidence.filter((telling) => !telling.origin.unnamed && !copying.has(telling));
  const named = distinct(own.map((telling) => telling.origin.id));
  const joined = joinByRoot(named, world);
  if (joined.length === 0 && evidence.length > 0) {
    joined.push({ members: distinct(evidence.map((telling) => telling.origin.id)), links: [] });
  }
  const groups = joined.map(({ members, links }) => {
    const ids = new Set(members);
    const copied = copies.filter((copy) => !named.includes(copy.telling.origin.id) && leadsTo(copy, copies, ids));
    const tellers = evidence.filter(
      (telling) => ids.has(telling.origin.id) || copied.some((copy) => copy.telling === telling),
    );
    const same = members.flatMap((member) => {
      const reports = distinct(tellers.filter((one) => one.origin.id === member).map((one) => one.claim.report.id));
      return reports.length > 1
        ? [{ reason: 'SAME_ORIGIN' as const, chain: [reports[0]!, member, ...reports.slice(1)] }]
        : [];
    });
    return {
      origins: [...members].sort(),
      reports: distinct(tellers.map((telling) => telling.claim.report.id)),
      links: [...same, ...links, ...copied.map(linkOf)],
    };
  });
  return {
    claims: distinct(told.map((telling) => telling.claim.id)).length,
    reports: distinct(told.map((telling) => telling.claim.report.id)).length,
    sources: distinct(told.map((telling) => telling.claim.report.publisherId)).length,
    independentOrigins: groups.length,
    groups,
  };
}

function linkOf({ telling, of, reason }: Copy): Link {
  return { reason, chain: [telling.origin.id, telling.claim.id, of.claim.id, of.origin.id] };
}

/** A copy belongs to the origins that it copies, and to those that what it copies copies. */
function leadsTo(copy: Copy, copies: readonly Copy[], members: ReadonlySet<string>): boolean {
  const reached = new Set([copy.of]);
  for (const telling of reached) {
    for (const next of copies) if (next.telling === telling) reached.add(next.of);
  }
  return [...reached].some((telling) => members.has(telling.origin.id));
}
