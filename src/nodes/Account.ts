import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { firstOf, parametersAt, type Resolver } from '../graph/resolve.ts';
import { type Accounts, accountsOf, type Account as JudgedAccount, type Statement } from '../judgement/accounts.ts';
import { againstInterest } from '../judgement/againstInterest.ts';
import type { JudgedClaim, World } from '../judgement/claim.ts';
import { matterIdOf } from '../judgement/matterId.ts';
import { overlap, possibleSpan } from '../judgement/span.ts';
import { citedClaims, citedEntities, citedNode } from './cited.ts';
import { loadTold, loadWorld } from './judged.ts';
import { judgedView } from './View.ts';

const MAX_CLAIMS = 2_000;

interface StatementParent extends Statement {
  readonly agreed: boolean;
  readonly view: PreparedView;
}

interface AccountParent extends Omit<JudgedAccount, 'statements'> {
  readonly statements: readonly StatementParent[];
  readonly harmful: readonly string[];
  readonly view: PreparedView;
}

/** What the sides say of one thing, side by side: one statement for the claims, one for the structure. */
export const accounts: Resolver = async (_parent, args, request, info): Promise<readonly AccountParent[]> => {
  const { view } = parametersAt(args, request, info);
  const id = String(args.of);
  const told = (await loadTold(request, cypher.judgement.claimsAbout, [id], view)).flat();
  if (told.length === 0) await checkThere(id, request, view);
  if (told.length > MAX_CLAIMS) {
    throw callerError(
      'LIMIT_EXCEEDED',
      `of: more than ${MAX_CLAIMS} claims speak of "${id}": ask of one of its operations or places, or through a lens`,
      { argument: 'of', limit: MAX_CLAIMS },
    );
  }
  const world = await loadWorld(request, told, view);
  const lookingAt = judgedView(view);
  const claims = told.map(({ claim }) => claim).filter((claim) => mayBeOf(claim, lookingAt.asOf));
  return sideBySide(accountsOf(id, claims, world, lookingAt), claims, world, view);
};

async function checkThere(id: string, request: GraphRequest, view: PreparedView): Promise<void> {
  if ((await loadOne(request, cypher.Query.node, id, { view })) !== null) return;
  throw callerError('BAD_ARGUMENT', `of: there is nothing "${id}" at this view; search(text:) finds ids`, {
    argument: 'of',
  });
}

function mayBeOf(claim: JudgedClaim, day: string | null): boolean {
  return day === null || overlap(possibleSpan(claim), { start: day, end: day });
}

const keyOf = ({ matter, aspect, slot, value }: Accounts['agreed'][number]) => [matter, aspect, slot, value].join('\n');

function sideBySide(
  { accounts, agreed }: Accounts,
  claims: readonly JudgedClaim[],
  world: World,
  view: PreparedView,
): AccountParent[] {
  const byAll = new Set(agreed.map(keyOf));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return accounts.map((account) => ({
    ...account,
    view,
    statements: account.statements.map((statement) => ({
      ...statement,
      view,
      agreed: statement.mode === 'FACT' && byAll.has(keyOf(statement)),
    })),
    harmful: account.claims.filter((id) => {
      const claim = byId.get(id);
      const own = claim?.claimants.filter((claimant) => account.origins.includes(claimant.id)) ?? [];
      return claim !== undefined && own.some((claimant) => againstInterest(claim, claimant, world).length > 0);
    }),
  }));
}

export const Account = {
  origins: citedEntities(({ origins }: AccountParent) => origins),
  statements: firstOf(({ statements }: AccountParent) => statements),
  statementCount: ({ statements }: AccountParent) => statements.length,
  claims: citedClaims(({ claims }: AccountParent) => claims),
  claimCount: ({ claims }: AccountParent) => claims.length,
  againstInterest: citedClaims(({ harmful }: AccountParent) => harmful),
};

const namesEntity = ({ aspect }: Statement) => aspect === 'participant' || aspect === 'place';

export const AccountStatement = {
  matterId: ({ matter }: Statement) => matterIdOf(matter),
  operation: citedNode(({ matter }: Statement) => (matter.includes(' ') ? null : matter)),
  aspect: ({ aspect }: Statement) => aspect.toUpperCase(),
  of: ({ slot }: Statement) => (slot === '' ? null : slot),
  entity: citedNode((statement: Statement) => (namesEntity(statement) ? statement.slot : null)),
  claims: citedClaims(({ claims }: Statement) => claims),
  claimCount: ({ claims }: Statement) => claims.length,
};
