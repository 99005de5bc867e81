// All that is said of an operation, a place or an actor. Whoever asks refuses what has more than 2,000 claims.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (claim:Claim)
    WHERE claim.operationId = key AND claim.day IS NOT NULL AND claim.id IS NOT NULL
    RETURN claim
    UNION ALL
    MATCH (:Location {id: key})<-[:TOOK_PLACE_AT]-(operation:Operation)
    WITH DISTINCT operation.id AS operationId
    MATCH (claim:Claim)
    WHERE claim.operationId = operationId AND claim.day IS NOT NULL AND claim.id IS NOT NULL
    RETURN claim
    UNION ALL
    MATCH (:Actor {id: key})-[:TOOK_PART_IN]->(operation:Operation)
    WITH DISTINCT operation.id AS operationId
    MATCH (claim:Claim)
    WHERE claim.operationId = operationId AND claim.day IS NOT NULL AND claim.id IS NOT NULL
    RETURN claim
    UNION ALL
    MATCH (claim:Claim)
    WHERE claim.subjectId = key AND claim.relationship IS NOT NULL AND claim.objectId IS NOT NULL
    RETURN claim
    UNION ALL
    MATCH (claim:Claim)
    WHERE claim.objectId = key
    RETURN claim
  }
  WITH claim
  WHERE told(claim)
  RETURN claim
  LIMIT 2001
}
RETURN key, judged(claim) AS judged
