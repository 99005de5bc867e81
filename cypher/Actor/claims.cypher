UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor)<-[edge:CLAIMED_BY]-(claim:Claim)
  WHERE edge.toId = key
    AND edge.day <= $after.day
    AND CASE WHEN edge.day = $after.day THEN claim.id < $after.id ELSE true END
    AND told(claim)
  RETURN claim
  ORDER BY edge.toId DESC, edge.day DESC, claim.id DESC
  LIMIT $first + 1
}
RETURN key, claim
