UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim)
  WHERE claim.operationId = key
    AND claim.day <= $after.day
    AND claim.id IS NOT NULL
    AND CASE WHEN claim.day = $after.day THEN claim.id < $after.id ELSE true END
    AND told(claim)
  RETURN claim
  ORDER BY claim.operationId DESC, claim.day DESC, claim.id DESC
  LIMIT $first + 1
}
RETURN key, claim
