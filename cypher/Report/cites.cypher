UNWIND $keys AS key
CALL (key) {
  MATCH (:Report {id: key})-[:CITES]->(cited:Node)
  WHERE NOT cited:Report OR published(cited)
  RETURN cited
  ORDER BY cited.id
  LIMIT $first
}
RETURN key, cited
