// Claims that a report which became known in between retracts.
MATCH (report:Report)
USING INDEX report:Report(knownAt, id)
WHERE report.knownAt > $since AND report.knownAt <= $until AND report.id IS NOT NULL AND published(report)
MATCH (claim:Claim)
USING INDEX claim:Claim(retractedById)
WHERE claim.retractedById = report.id
  AND told(claim)
  AND concerns(claim)
RETURN claim.id AS id, report.id AS reportId, report.sourceId AS originId
LIMIT 2001
