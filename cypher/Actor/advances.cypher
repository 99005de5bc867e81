UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor)-[edge:ADVANCED_ON]->(location:Location)
  WHERE edge.fromId = key
    AND edge.day <= $after.day
    AND edge.id IS NOT NULL
    AND CASE WHEN edge.day = $after.day THEN edge.id < $after.id ELSE true END
    AND seen(edge)
  RETURN edge, location
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $first + 1
}
RETURN key, edge, location
