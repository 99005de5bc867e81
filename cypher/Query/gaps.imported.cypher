// How much was taken in, and over what time; what the editors take for granted was not.
MATCH (report:Report)
WHERE report.knownAt <= $view.knownAt AND report.id IS NOT NULL AND report.sourceId <> 'source:editors' AND published(report)
RETURN count(DISTINCT report.sourceId) AS sources, count(report) AS reports, min(report.knownAt) AS first, max(report.knownAt) AS last
