UNWIND $keys AS key
CALL (key) {
  MATCH (:Contradiction {id: key})<-[:RESOLVES]-(resolution:Resolution)
  RETURN resolution
  ORDER BY resolution.number DESC
  LIMIT $first
}
RETURN key, resolution
