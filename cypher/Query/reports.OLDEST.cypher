MATCH (report:Report)
WHERE report.knownAt >= $after.knownAt
  AND report.id IS NOT NULL
  AND CASE WHEN report.knownAt = $after.knownAt THEN report.id > $after.id ELSE true END
  AND report.knownAt >= $range.from AND report.knownAt <= $range.to
  AND matches(report)
  AND published(report)
RETURN report
ORDER BY report.knownAt ASC, report.id ASC
LIMIT $first + 1
