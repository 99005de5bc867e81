MATCH (report:Report)
WHERE report.knownAt >= $range.from AND report.knownAt <= $range.to
  AND report.id IS NOT NULL
  AND matches(report)
  AND published(report)
RETURN count(report) AS total
