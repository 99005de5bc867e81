UNWIND $keys AS key
CALL (key) {
  MATCH (:Location {id: key})<-[edge:NEAR]-(location:Location)
  RETURN edge, location
  ORDER BY edge.id
  LIMIT $first
}
RETURN key, edge, location
