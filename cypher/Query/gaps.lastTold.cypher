// When the last of the claims about a place became known that the view lets through, which those are, and how many there are in all.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Location {id: key})<-[:TOOK_PLACE_AT]-(operation:Operation)
    WITH DISTINCT operation
    UNWIND range(0, size(operation.claims) - 1) AS i
    WITH operation, i
    WHERE counts(operation)
    RETURN DISTINCT operation.claims[i] AS claimId, operation.knownAts[i] AS knownAt
    UNION ALL
    MATCH (claim:Claim)
    WHERE claim.objectId = key AND claim.relationship = 'CONTROLS' AND seen(claim)
    RETURN claim.id AS claimId, claim.knownAt AS knownAt
  }
  WITH knownAt, collect(claimId) AS claimIds
  WITH collect({ at: knownAt, claimIds: claimIds }) AS days, max(knownAt) AS at, sum(size(claimIds)) AS count
  WHERE at IS NOT NULL
  RETURN at, head([day IN days WHERE day.at = at]).claimIds AS last, count
}
RETURN key, at, last, count
