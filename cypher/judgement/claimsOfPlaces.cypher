// All that may bear on who held a place: claims about operations there, and claims that it was held.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Location {id: key})<-[:TOOK_PLACE_AT]-(operation:Operation)
  WITH DISTINCT operation.id AS operationId
  MATCH (claim:Claim)
  WHERE claim.operationId = operationId AND claim.day IS NOT NULL AND claim.id IS NOT NULL AND told(claim)
  RETURN claim
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.objectId = key AND claim.relationship = 'CONTROLS' AND told(claim)
  RETURN claim
}
RETURN key, judged(claim) AS judged
