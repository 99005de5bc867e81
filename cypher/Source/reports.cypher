UNWIND $keys AS key
CALL (key) {
  MATCH (report:Report)
  WHERE report.sourceId = key
    AND report.knownAt <= $after.knownAt
    AND report.id IS NOT NULL
    AND CASE WHEN report.knownAt = $after.knownAt THEN report.id < $after.id ELSE true END
    AND published(report)
  RETURN report
  ORDER BY report.sourceId DESC, report.knownAt DESC, report.id DESC
  LIMIT $first + 1
}
RETURN key, report
