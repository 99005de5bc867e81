UNWIND $keys AS key
CALL (key) {
  MATCH (:Report {id: key})-[:RETRACTS]->(report:Report)
  WHERE published(report)
  RETURN report
  ORDER BY report.id
  LIMIT $first
}
RETURN key, report
