UNWIND $keys AS key
CALL (key) {
  MATCH (report:Report)
  WHERE report.sourceId = key AND report.knownAt IS NOT NULL AND report.id IS NOT NULL AND published(report)
  RETURN count(report) AS total
}
RETURN key, total
