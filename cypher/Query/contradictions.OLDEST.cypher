MATCH (contradiction:Contradiction)
WHERE contradiction.knownAt >= $after.knownAt
  AND contradiction.id IS NOT NULL
  AND CASE WHEN contradiction.knownAt = $after.knownAt THEN contradiction.id > $after.id ELSE true END
  AND contradiction.knownAt >= $range.from AND contradiction.knownAt <= $range.to
  AND matches(contradiction)
  AND disputed(contradiction)
RETURN contradiction
ORDER BY contradiction.knownAt ASC, contradiction.id ASC
LIMIT $first + 1
