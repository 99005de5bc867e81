UNWIND $keys AS key
CALL (key) {
  MATCH (:Report {id: key})<-[:SUPERSEDES]-(report:Report)
  WHERE published(report)
  RETURN report
  ORDER BY report.knownAt, report.id
  LIMIT 1
}
RETURN key, report
