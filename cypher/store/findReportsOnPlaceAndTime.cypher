// Reports of a source on operations in a time and in areas, however deep these lie within each other.
MATCH (claim:Claim)
WHERE claim.day >= $from AND claim.day <= $to AND claim.id IS NOT NULL AND claim.sourceId = $sourceId
MATCH (claim)-[:STATED_IN]->(report:Report)
MATCH (operation:Operation {id: claim.operationId})-[:TOOK_PLACE_AT]->(place:Location)
USING INDEX SEEK operation:Operation(id)
WHERE EXISTS {
  MATCH (place)-[:WITHIN*0..5]->(area:Location)
  WHERE area.id IN $areaIds
}
RETURN DISTINCT report.id AS id
