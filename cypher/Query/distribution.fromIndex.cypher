// All comes from the index (day, kind, openFrom): only operations of which a claim is retracted, marked by ~, are looked at.
MATCH (operation:Operation)
WHERE operation.day >= $range.from AND operation.day <= $range.to
  AND operation.kind IS NOT NULL
  AND operation.openFrom IS NOT NULL
  AND (operation.openFrom <= $view.knownAt OR operation.openFrom = '~' AND seen(operation))
  AND any(term IN $where WHERE
    (term.kind IS NULL OR operation.kind IN term.kind) AND (term.notKind IS NULL OR NOT operation.kind IN term.notKind)
    AND (term.day IS NULL OR operation.day >= term.day.from AND operation.day <= term.day.to))
WITH CASE $by WHEN 'DAY' THEN operation.day WHEN 'MONTH' THEN left(operation.day, 7) ELSE operation.kind END AS key
RETURN key, count(*) AS count
