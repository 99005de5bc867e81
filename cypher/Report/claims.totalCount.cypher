UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim)
  WHERE claim.reportId = key AND claim.sortNumber IS NOT NULL AND claim.id IS NOT NULL AND told(claim)
  RETURN count(claim) AS total
}
RETURN key, total
