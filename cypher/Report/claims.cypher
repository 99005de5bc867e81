UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim)
  WHERE claim.reportId = key
    AND claim.sortNumber >= $after.sortNumber
    AND claim.id IS NOT NULL
    AND CASE WHEN claim.sortNumber = $after.sortNumber THEN claim.id > $after.id ELSE true END
    AND told(claim)
  RETURN claim
  ORDER BY claim.reportId ASC, claim.sortNumber ASC, claim.id ASC
  LIMIT $first + 1
}
RETURN key, claim
