// Those in which a claim is stated that the view lets through.
MATCH (report:Report)
WHERE report.id > $after.id
  AND published(report)
  AND EXISTS {
    MATCH (report)<-[:STATED_IN]-(claim:Claim)
    WHERE seen(claim)
  }
RETURN report.id AS id, report.sourceId AS sourceId, report.title AS title, report.url AS url, report.language AS language,
  report.version AS version, report.publishedEdtf AS published, report.knownAt AS knownAt, report.contentHash AS contentHash
ORDER BY report.id
LIMIT $first
