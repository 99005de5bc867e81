// All comes from the index (day, kind, openFrom): only operations of which a claim is retracted, marked by ~, are looked at.
MATCH (operation:Operation)
USING INDEX operation:Operation(day, kind, openFrom)
WHERE operation.day >= $range.from AND operation.day <= $range.to
  AND operation.kind IS NOT NULL
  AND operation.openFrom IS NOT NULL
WITH operation, operation.day AS day, operation.kind AS kind, operation.openFrom AS openFrom
WHERE CASE WHEN openFrom = '~' THEN seen(operation) ELSE openFrom <= $view.knownAt END
  AND any(term IN $where WHERE
    (term.kind IS NULL OR kind IN term.kind) AND (term.notKind IS NULL OR NOT kind IN term.notKind)
    AND (term.day IS NULL OR day >= term.day.from AND day <= term.day.to))
WITH CASE $by WHEN 'DAY' THEN day WHEN 'MONTH' THEN left(day, 7) ELSE kind END AS key
RETURN key, count(*) AS count
