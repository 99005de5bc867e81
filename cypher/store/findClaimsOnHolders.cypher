// Claims at places where one may say who holds it, and claims that it is held.
UNWIND $ids AS placeId
CALL (placeId) {
  MATCH (:Operation)-[edge:TOOK_PLACE_AT {toId: placeId, bearsOnControl: true}]->(:Location)
  USING INDEX SEEK edge:TOOK_PLACE_AT(toId, bearsOnControl)
  UNWIND edge.claims AS id
  RETURN id
  UNION ALL
  MATCH (claim:Claim {objectId: placeId})
  USING INDEX SEEK claim:Claim(objectId)
  WHERE claim.relationship = 'CONTROLS'
  RETURN claim.id AS id
}
RETURN DISTINCT id
