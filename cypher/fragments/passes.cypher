// True when entry i of `it` (a claim, an operation or a projected relationship) passes the view, taken back or not.
// Stands once. The lists are parallel, one entry per claim and origin.
// What the editors take for granted is structure and not evidence: no lens hides it.
// A list is a look into the store of its own: where the view leaves a part open (its sentinels), that list is not read.
($view.knownAt >= '9999-12-31' OR it.knownAts[i] <= $view.knownAt)
AND ($view.validFrom = '9999-12-31' OR it.validFroms[i] <= $view.validFrom)
AND ($view.validTo = '0000-01-01' OR it.validTos[i] >= $view.validTo)
AND it.handlings[i] <= $view.handling
AND (
  it.reviewStates[i] IN $view.reviewStates
  AND it.modes[i] IN $view.modes
  AND it.sides[i] IN $view.sides
  AND ($view.minReliability = 'F' OR it.reliabilities[i] <= $view.minReliability)
  AND (size($view.excludeSources) = 0
    OR NOT it.publishers[i] IN $view.excludeSources
    AND NOT it.origins[i] IN $view.excludeSources)
  OR it.publishers[i] = 'source:editors' AND it.reviewStates[i] <> 'REJECTED'
)
