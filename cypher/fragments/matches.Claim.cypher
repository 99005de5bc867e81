// True when `it` satisfies one of the terms of `$where` (disjunctive normal form; the lists name what is wanted and what is not).
any(term IN $where WHERE
  (term.polarity IS NULL OR it.polarity IN term.polarity) AND (term.notPolarity IS NULL OR it.polarity IS NULL OR NOT it.polarity IN term.notPolarity)
  AND (term.mode IS NULL OR it.mode IN term.mode) AND (term.notMode IS NULL OR it.mode IS NULL OR NOT it.mode IN term.notMode)
  AND (term.basis IS NULL OR it.basis IN term.basis) AND (term.notBasis IS NULL OR it.basis IS NULL OR NOT it.basis IN term.notBasis)
  AND (term.relationship IS NULL OR it.relationship IN term.relationship) AND (term.notRelationship IS NULL OR it.relationship IS NULL OR NOT it.relationship IN term.notRelationship)
  AND (term.operationKind IS NULL OR it.operationKind IN term.operationKind) AND (term.notOperationKind IS NULL OR it.operationKind IS NULL OR NOT it.operationKind IN term.notOperationKind)
  AND (term.claimant IS NULL OR any(id IN it.claimantIds WHERE id IN term.claimant)) AND (term.notClaimant IS NULL OR none(id IN it.claimantIds WHERE id IN term.notClaimant))
  AND (term.report IS NULL OR it.reportId IN term.report) AND (term.notReport IS NULL OR it.reportId IS NULL OR NOT it.reportId IN term.notReport)
  AND (term.operation IS NULL OR it.operationId IN term.operation) AND (term.notOperation IS NULL OR it.operationId IS NULL OR NOT it.operationId IN term.notOperation)
  AND (term.day IS NULL OR it.day >= term.day.from AND it.day <= term.day.to)
  AND (term.knownAt IS NULL OR it.knownAt >= term.knownAt.from AND it.knownAt <= term.knownAt.to)
)
