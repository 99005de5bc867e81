// Begins at the operations of the actors and places that are $named, or else at those of the days.
CALL () {
  MATCH (operation:Operation)
  WHERE operation.day >= CASE WHEN $named IS NULL THEN $range.from END AND operation.day <= $range.to
    AND operation.id IS NOT NULL
  RETURN operation
  UNION
  UNWIND $named AS key
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(operation:Operation)
  WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN operation
  UNION
  UNWIND $named AS key
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(operation:Operation)
  WHERE edge.toId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN operation
}
WITH operation
WHERE operation.day >= $range.from AND operation.day <= $range.to
  AND matches(operation)
  AND seen(operation)
WITH operation, CASE $of
  WHEN 'CLAIMS' THEN COUNT {
    MATCH (claim:Claim)
    WHERE claim.operationId = operation.id AND claim.day IS NOT NULL AND claim.id IS NOT NULL AND told(claim)
  }
  ELSE 1
END AS items
CALL (operation) {
  WITH operation
  WHERE $by IN ['DAY', 'MONTH', 'KIND']
  RETURN CASE $by WHEN 'DAY' THEN operation.day WHEN 'MONTH' THEN left(operation.day, 7) ELSE operation.kind END AS key
  UNION ALL
  WITH operation
  WHERE $by IN ['ACTOR', 'SIDE']
  MATCH (operation)<-[part:TOOK_PART_IN]-(actor:Actor)
  WHERE seen(part)
  RETURN DISTINCT CASE $by WHEN 'ACTOR' THEN actor.id ELSE actor.side END AS key
  UNION ALL
  WITH operation
  WHERE $by = 'PLACE'
  MATCH (operation)-[setting:TOOK_PLACE_AT]->(place:Location)
  WHERE seen(setting)
  RETURN DISTINCT place.id AS key
}
RETURN key, sum(items) AS count
