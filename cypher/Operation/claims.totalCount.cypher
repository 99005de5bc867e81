UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim)
  WHERE claim.operationId = key AND claim.day IS NOT NULL AND claim.id IS NOT NULL AND told(claim)
  RETURN count(claim) AS total
}
RETURN key, total
