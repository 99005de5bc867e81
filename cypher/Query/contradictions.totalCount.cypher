MATCH (contradiction:Contradiction)
WHERE contradiction.knownAt >= $range.from AND contradiction.knownAt <= $range.to
  AND contradiction.id IS NOT NULL
  AND matches(contradiction)
  AND disputed(contradiction)
RETURN count(contradiction) AS total
