UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (claim:Claim {sourceId: entityId})
  USING INDEX SEEK claim:Claim(sourceId)
  RETURN claim.id AS id
  UNION
  MATCH (:Entity {id: entityId})<-[:CLAIMED_BY]-(claim:Claim)
  RETURN claim.id AS id
}
RETURN DISTINCT id
