UNWIND $ids AS operationId
CALL (operationId) {
  MATCH (claim:Claim {subjectId: operationId})
  USING INDEX SEEK claim:Claim(subjectId, relationship, objectId)
  WHERE claim.relationship IS NOT NULL AND claim.objectId IS NOT NULL
  RETURN claim.id AS id
  UNION
  MATCH (claim:Claim {objectId: operationId})
  USING INDEX SEEK claim:Claim(objectId)
  RETURN claim.id AS id
}
RETURN operationId, id
