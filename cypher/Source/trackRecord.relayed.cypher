// The newest claims in a source's reports, newest report first; null where one is the source's own word, is no fact or the view hides it,
// and for a report that makes no claim. So many are looked at and no more, whatever the view leaves of them.
UNWIND $keys AS key
CALL (key) {
  MATCH (report:Report)
  WHERE report.sourceId = key AND report.knownAt <= $view.knownAt AND report.id IS NOT NULL
  OPTIONAL MATCH (claim:Claim)
  WHERE claim.reportId = report.id AND claim.sortNumber IS NOT NULL AND claim.id IS NOT NULL
  RETURN claim
  ORDER BY report.sourceId DESC, report.knownAt DESC, report.id DESC
  LIMIT $newest + 1
}
RETURN key, CASE WHEN claim IS NULL THEN NULL WHEN NOT claim.ownVoice AND claim.mode = 'FACT' AND told(claim) THEN judged(claim) END AS judged
