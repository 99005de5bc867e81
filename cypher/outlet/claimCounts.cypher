// How many claims each source published that the view lets through.
UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim)
  WHERE claim.sourceId = key AND seen(claim)
  RETURN count(claim) AS claims
}
RETURN key, claims
