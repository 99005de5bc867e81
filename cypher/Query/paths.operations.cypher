// The newest operations in which both actors of a MET, whose id is the key, are affirmed to have taken part: of the less busy of the two,
// the $scanned newest parts between their first and last meeting are looked through, and whether there are more.
UNWIND $keys AS key
CALL (key) {
  MATCH (one:Actor)-[met:MET {id: key}]->(other:Actor)
  USING INDEX met:MET(id)
  WITH met, COUNT { (one)-[:TOOK_PART_IN]->(operation) } AS own, COUNT { (other)-[:TOOK_PART_IN]->(operation) } AS others
  WITH met,
    CASE WHEN own <= others THEN met.fromId ELSE met.toId END AS id,
    CASE WHEN own <= others THEN met.toId ELSE met.fromId END AS otherId,
    CASE WHEN own <= others THEN own ELSE others END AS parts
  RETURN parts, COLLECT {
    CALL (met, id) {
      MATCH (:Actor)-[part:TOOK_PART_IN]->(operation:Operation)
      WHERE part.fromId = id
        AND part.day >= met.first AND part.day <= met.last AND part.day <= $view.knownAt
        AND part.id IS NOT NULL
      RETURN part, operation
      ORDER BY part.fromId DESC, part.day DESC, part.id DESC
      LIMIT $scanned
    }
    WITH part, operation
    WHERE EXISTS { (operation)<-[beside:TOOK_PART_IN]-(:Actor) WHERE beside.fromId = otherId AND seen(beside) }
      AND seen(part)
    RETURN operation.id
    LIMIT $first
  } AS operationIds
}
RETURN key, operationIds, parts > $scanned AS cut
