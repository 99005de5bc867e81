UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {id: key})<-[:CLAIMED_BY]-(claim:Claim)
  WHERE told(claim)
  RETURN count(claim) AS total
}
RETURN key, total
