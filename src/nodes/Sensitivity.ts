import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { loadMany, loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { firstOf, parametersAt, type Resolver } from '../graph/resolve.ts';
import type { ControlVerdict } from '../judgement/control.ts';
import type { Without } from '../judgement/hangsOn.ts';
import type { StandingVerdict } from '../judgement/standing.ts';
import { type ControlParent, judgePlaces } from './Control.ts';
import { citedActors, citedNode } from './cited.ts';
import { relationshipOf } from './relationshipId.ts';
import { judge } from './standing.ts';
import { atAnyTime, judgedView, momentOf } from './View.ts';

type Verdict = ControlVerdict | StandingVerdict;

interface AnswerParent {
  readonly verdict: Verdict;
  readonly view: PreparedView;
}

interface WithoutParent {
  readonly sourceId: string;
  readonly changes: boolean;
  readonly answer: AnswerParent;
  readonly view: PreparedView;
}

interface SensitivityParent {
  readonly subjectId: string;
  readonly answer: AnswerParent;
  readonly sources: readonly WithoutParent[];
}

/** Judged once with all sources and once without each, from the claims and the structure of the one question. */
export const sensitivity: Resolver = async (_parent, args, request, info): Promise<SensitivityParent> => {
  const { view } = parametersAt(args, request, info);
  const id = String(args.of);
  const { verdict, without } = await judged(id, request, view);
  const now = compared(verdict);
  return {
    subjectId: id,
    answer: { verdict, view },
    sources: without.map(({ sourceId, answer }) => ({
      sourceId,
      changes: compared(answer) !== now,
      answer: { verdict: answer, view },
      view,
    })),
  };
};

interface JudgedSubject {
  readonly verdict: Verdict;
  readonly without: readonly Without<Verdict>[];
}

async function judged(id: string, request: GraphRequest, view: PreparedView): Promise<JudgedSubject> {
  const relationship = relationshipOf(id);
  if (relationship !== null) {
    const found = await judge(relationship, request, view);
    if (found.told.length > 0) return { verdict: found.verdict, without: found.withoutEach() };
  }
  if (id.startsWith('location:') && (await loadOne(request, cypher.Query.location, id, {})) !== null) {
    const [[place], speaking] = await Promise.all([
      judgePlaces([id], request, view, null),
      loadMany(request, sourcesOfPlaces, id, { view: momentOf(atAnyTime(view), judgedView(view).knownAt) }),
    ]);
    if (place !== undefined) return { verdict: place.verdict, without: withoutEachOf(speaking, place) };
  }
  if ((await loadOne(request, cypher.Query.operation, id, { view })) !== null) {
    const found = await judge({ __typename: 'Operation', id }, request, view);
    return { verdict: found.verdict, without: found.withoutEach() };
  }
  throw callerError(
    'BAD_ARGUMENT',
    `of: at this view there is no place, operation or relationship "${id}"; search(text:) finds ids, and each relationship in a list has its own`,
    { argument: 'of' },
  );
}

/** Without a source that speaks of the place, and not of who holds it, the verdict is the same. */
function withoutEachOf(
  speaking: readonly string[],
  { verdict, withoutEach }: ControlParent,
): readonly Without<ControlVerdict>[] {
  const told = new Map(withoutEach().map((without) => [without.sourceId, without]));
  return [...speaking].sort().map((sourceId) => told.get(sourceId) ?? { sourceId, answer: verdict });
}

const sourcesOfPlaces = {
  ...cypher.judgement.sourcesOfPlaces,
  decode: (record: { get(at: number): unknown }) => record.get(1) as string,
};

/** What makes an answer another: the status and the holders, or the standing. */
function compared(verdict: Verdict): string {
  return 'standing' in verdict
    ? verdict.standing
    : [verdict.status, ...verdict.holders.map(({ actorId }) => actorId)].join(' ');
}

const holdersOf = (verdict: Verdict) => ('holders' in verdict ? verdict.holders.map(({ actorId }) => actorId) : []);

export const Sensitivity = {
  subject: citedNode(({ subjectId, answer }: SensitivityParent) =>
    'status' in answer.verdict || subjectId.startsWith('operation:') ? subjectId : null,
  ),
  sourceCount: ({ sources }: SensitivityParent) => sources.length,
  hangsOnCount: ({ sources }: SensitivityParent) => sources.filter(({ changes }) => changes).length,
  hangsOn: firstOf(({ sources }: SensitivityParent) => sources.filter(({ changes }) => changes)),
  others: firstOf(({ sources }: SensitivityParent) => sources.filter(({ changes }) => !changes)),
};

export const AnswerWithout = {
  source: citedNode(({ sourceId }: WithoutParent) => sourceId),
};

export const SensitiveAnswer = {
  status: ({ verdict }: AnswerParent) => ('status' in verdict ? verdict.status : null),
  holders: citedActors(({ verdict }: AnswerParent) => holdersOf(verdict)),
  standing: ({ verdict }: AnswerParent) => ('standing' in verdict ? verdict.standing : null),
  rule: ({ verdict }: AnswerParent) => verdict.rule.name,
  explanation: ({ verdict }: AnswerParent) => verdict.rule.sentence,
  independentOrigins: ({ verdict }: AnswerParent) => verdict.corroboration.independentOrigins,
};
