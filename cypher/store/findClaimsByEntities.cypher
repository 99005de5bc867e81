UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (claim:Claim {sourceId: entityId})
  USING INDEX SEEK claim:Claim(sourceId)
  RETURN claim.id AS id
  UNION
  MATCH (entity:Entity {id: entityId})<-[:CLAIMED_BY]-(claim:Claim)
  USING INDEX SEEK entity:Entity(id)
  RETURN claim.id AS id
}
RETURN DISTINCT id
