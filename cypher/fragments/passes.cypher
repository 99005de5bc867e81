// True when entry i of `it` (a claim, an operation or a projected relationship) passes the view, taken back or not.
// Stands once. The lists are parallel, one entry per claim and origin.
// What the editors take for granted is structure and not evidence: no lens hides it.
// A list is a look into the store of its own: where the view leaves a part open (its sentinels), that list is not read.
// Branches throughout: as one condition of AND and OR, all statements together took Neo4j a fifth longer to plan.
CASE
  WHEN $view.knownAt < '9999-12-31' AND it.knownAts[i] > $view.knownAt THEN false
  WHEN $view.validFrom <> '9999-12-31' AND it.validFroms[i] > $view.validFrom THEN false
  WHEN $view.validTo <> '0000-01-01' AND it.validTos[i] < $view.validTo THEN false
  WHEN it.handlings[i] > $view.handling THEN false
  WHEN CASE
    WHEN NOT it.reviewStates[i] IN $view.reviewStates THEN false
    WHEN NOT it.modes[i] IN $view.modes THEN false
    WHEN NOT it.sides[i] IN $view.sides THEN false
    WHEN $view.minReliability <> 'F' AND it.reliabilities[i] > $view.minReliability THEN false
    WHEN size($view.excludeSources) = 0 THEN true
    WHEN it.publishers[i] IN $view.excludeSources THEN false
    ELSE NOT it.origins[i] IN $view.excludeSources
  END THEN true
  WHEN it.publishers[i] = 'source:editors' THEN it.reviewStates[i] <> 'REJECTED'
  ELSE false
END
