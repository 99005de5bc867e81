// All that may bear on who held a place: claims about operations there of which one may say so, and claims that it was held.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Operation)-[edge:TOOK_PLACE_AT]->(:Location)
  WHERE edge.toId = key AND edge.bearsOnControl = true
  UNWIND edge.claims AS claimId
  WITH DISTINCT claimId
  MATCH (claim:Claim {id: claimId})
  WHERE told(claim)
  RETURN claim
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.objectId = key AND claim.relationship = 'CONTROLS' AND told(claim)
  RETURN claim
}
RETURN key, judged(claim) AS judged
