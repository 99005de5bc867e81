UNWIND $keys AS key
CALL (key) {
  MATCH (:Claim {id: key})-[:CLAIMED_BY]->(claimant:Entity)
  RETURN claimant
  ORDER BY claimant.id
  LIMIT $first
}
RETURN key, claimant
