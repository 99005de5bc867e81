// What the claims speak of that became known, or were retracted, after one moment and by another. The indexes are named, since what is asked about is
// not where to begin: a hub has more operations than a day has claims.
MATCH (report:Report)
USING INDEX report:Report(knownAt, id)
WHERE report.knownAt > $since AND report.knownAt <= $until AND report.id IS NOT NULL
CALL (report) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(reportId, sortNumber, id)
  WHERE claim.reportId = report.id AND claim.sortNumber IS NOT NULL AND claim.id IS NOT NULL
  RETURN claim
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(retractedById)
  WHERE claim.retractedById = report.id
  RETURN claim
}
WITH claim
WHERE claim.mode IN $modes
  AND told(claim)
  AND concerns(claim)
RETURN claim.id AS id, claim.operationId AS operationId, claim.operationKind AS operationKind, claim.places AS places,
  claim.subjectId AS subjectId, claim.relationship AS relationship, claim.objectId AS objectId
LIMIT 2001
