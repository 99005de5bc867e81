// The sources that speak of a place at the view, whatever they say: as publishers, or in their own words. The editors are none.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Location {id: key})<-[:TOOK_PLACE_AT]-(operation:Operation)
    WITH DISTINCT operation
    UNWIND range(0, size(operation.claims) - 1) AS i
    WITH operation, i
    WHERE counts(operation)
    RETURN operation.publishers[i] AS publisherId, operation.origins[i] AS originId
    UNION
    MATCH (claim:Claim)
    WHERE claim.objectId = key AND claim.relationship = 'CONTROLS'
    UNWIND range(0, size(claim.claims) - 1) AS i
    WITH claim, i
    WHERE counts(claim)
    RETURN claim.publishers[i] AS publisherId, claim.origins[i] AS originId
  }
  UNWIND [publisherId, originId] AS sourceId
  WITH DISTINCT sourceId
  MATCH (source:Source {id: sourceId})
  WHERE source.kind <> 'EDITORS'
  RETURN source
}
RETURN key, source.id AS id
