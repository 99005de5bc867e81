// Claims that a reviewer rejected in between, by the clock of the revisions; what stood before is kept as text.
MATCH (revision:Revision)
WHERE revision.number > 0 AND revision.at > $since AND revision.at <= $until
MATCH (change:Change)-[:MADE_IN]->(revision)
WHERE change.kind = 'Claim'
  AND change.after CONTAINS '"reviewState":"REJECTED"' AND NOT change.before CONTAINS '"reviewState":"REJECTED"'
MATCH (claim:Claim {id: change.recordId})
WHERE told(claim) AND concerns(claim)
RETURN DISTINCT claim.id AS id
LIMIT 2001
