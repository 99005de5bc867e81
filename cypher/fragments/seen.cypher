// True when at least one claim behind `it` (a claim, an operation or a projected relationship) passes the view.
// Stands once: files say seen(edge). The lists are parallel, one entry per claim and origin.
// What the editors take for granted is structure and not evidence: no lens hides it.
any(i IN range(0, size(coalesce(it.claims, [])) - 1) WHERE
  it.knownAts[i] <= $view.knownAt
  AND it.validFroms[i] <= $view.validFrom
  AND it.validTos[i] >= $view.validTo
  AND it.handlings[i] <= $view.handling
  AND (
    it.publishers[i] = 'source:editors' AND it.reviewStates[i] <> 'REJECTED'
    OR it.reviewStates[i] IN $view.reviewStates
    AND it.modes[i] IN $view.modes
    AND it.sides[i] IN $view.sides
    AND it.reliabilities[i] <= $view.minReliability
    AND NOT it.publishers[i] IN $view.excludeSources
    AND NOT it.origins[i] IN $view.excludeSources
  )
)
