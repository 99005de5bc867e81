// Claims that may say who holds a place: captures, withdrawals and clashes that go on there, and that it is held.
UNWIND $ids AS placeId
CALL (placeId) {
  MATCH (place:Location {id: placeId})<-[:TOOK_PLACE_AT]-(operation:Operation)
  USING INDEX SEEK place:Location(id)
  WITH DISTINCT operation.id AS operationId
  MATCH (claim:Claim {operationId: operationId})
  USING INDEX SEEK claim:Claim(operationId, day, id)
  WHERE claim.day IS NOT NULL AND claim.id IS NOT NULL
    AND (claim.operationKind IN ['CAPTURE', 'WITHDRAWAL'] OR (claim.operationKind = 'CLASH' AND claim.outcome = 'ONGOING'))
  RETURN claim.id AS id
  UNION ALL
  MATCH (claim:Claim {objectId: placeId})
  USING INDEX SEEK claim:Claim(objectId)
  WHERE claim.relationship = 'CONTROLS'
  RETURN claim.id AS id
}
RETURN DISTINCT id
