import { cypher } from '../generated/cypher.ts';
import { loadOne } from '../graph/load.ts';
import type { PreparedView } from '../graph/request.ts';
import { firstOf, parametersAt, type Resolver } from '../graph/resolve.ts';
import type { Corroboration as JudgedCorroboration } from '../judgement/corroboration.ts';
import type { Evidence as JudgedEvidence, Rule } from '../judgement/evidence.ts';
import { citedEntities } from './cited.ts';
import { atAnyTime } from './View.ts';

/** What a verdict rests on, with the view under which its claims may be shown. */
export interface EvidenceParent {
  readonly ids: JudgedEvidence;
  readonly rule: Rule;
  readonly corroboration: JudgedCorroboration;
  readonly view: PreparedView;
  /** Ids of the sources without any one of which the answer would be another; worked out when it is asked for. */
  readonly hangsOn: () => readonly string[];
}

function shown(part: keyof JudgedEvidence): Resolver<EvidenceParent> {
  return async ({ ids, view }, args, request, info) => {
    const { first } = parametersAt(args, request, info);
    const wanted = ids[part].slice(0, Number(first));
    const claims = await Promise.all(
      wanted.map((id) => loadOne(request, cypher.Query.claim, id, { view: atAnyTime(view) })),
    );
    return claims.filter((claim) => claim !== null);
  };
}

function counted(part: keyof JudgedEvidence) {
  return ({ ids }: EvidenceParent) => ids[part].length;
}

export const Evidence = {
  for: shown('for'),
  forCount: counted('for'),
  against: shown('against'),
  againstCount: counted('against'),
  overtaken: shown('overtaken'),
  overtakenCount: counted('overtaken'),
  possible: shown('possible'),
  possibleCount: counted('possible'),
  retracted: shown('retracted'),
  retractedCount: counted('retracted'),
  rule: ({ rule }: EvidenceParent) => rule.name,
  explanation: ({ rule }: EvidenceParent) => rule.sentence,
  hangsOn: citedEntities(({ hangsOn }: EvidenceParent) => hangsOn()),
};

export const IndependentOrigin = {
  links: firstOf(({ links }: JudgedCorroboration['groups'][number]) => links),
};

export const Corroboration = {
  origins: firstOf(({ groups }: JudgedCorroboration) => groups),
};
