// How many operations there are by day, month or kind; the counts of a list are their sum.
// All comes from the index (day, kind, openFrom), by day and kind at first: what follows is asked of some thousand groups. Operations of
// which a claim is retracted, marked by ~, are counted as seen; those that are not seen are looked at and taken off again. Where the view
// names no moment, openFrom is not compared at all: of what a row costs that is a quarter.
CALL () {
  MATCH (operation:Operation)
  USING INDEX operation:Operation(day, kind, openFrom)
  WHERE operation.day >= $range.from
    AND operation.day <= CASE WHEN $view.knownAt >= '9999-12-31' THEN $range.to ELSE '' END
    AND operation.kind IS NOT NULL
    AND operation.openFrom IS NOT NULL
  RETURN operation.day AS day, operation.kind AS kind, count(*) AS counted
  UNION ALL
  MATCH (operation:Operation)
  USING INDEX operation:Operation(day, kind, openFrom)
  WHERE operation.day >= $range.from
    AND operation.day <= CASE WHEN $view.knownAt >= '9999-12-31' THEN '' ELSE $range.to END
    AND operation.kind IS NOT NULL
    AND operation.openFrom IS NOT NULL
    AND (operation.openFrom <= $view.knownAt OR operation.openFrom = '~')
  RETURN operation.day AS day, operation.kind AS kind, count(*) AS counted
  UNION ALL
  MATCH (operation:Operation)
  USING INDEX operation:Operation(guarded)
  WHERE operation.guarded = true
    AND operation.openFrom = '~'
    AND operation.day >= $range.from AND operation.day <= $range.to
    AND CASE WHEN seen(operation) THEN false ELSE true END
  RETURN operation.day AS day, operation.kind AS kind, -count(*) AS counted
}
WITH day, kind, counted
WHERE any(term IN $where WHERE
  (term.kind IS NULL OR kind IN term.kind) AND (term.notKind IS NULL OR NOT kind IN term.notKind)
  AND (term.day IS NULL OR day >= term.day.from AND day <= term.day.to))
WITH CASE $by WHEN 'DAY' THEN day WHEN 'MONTH' THEN left(day, 7) ELSE kind END AS key, sum(counted) AS count
WHERE count > 0
RETURN key, count
