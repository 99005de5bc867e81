UNWIND $keys AS key
CALL (key) {
  MATCH (:Location {id: key})<-[:WITHIN]-(place:Location)
  RETURN place
  ORDER BY place.name, place.id
  LIMIT $first
}
RETURN key, place
