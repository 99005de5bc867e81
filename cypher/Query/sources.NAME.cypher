MATCH (source:Source)
WHERE source.name >= $after.name
  AND source.id IS NOT NULL
  AND CASE WHEN source.name = $after.name THEN source.id > $after.id ELSE true END
  AND matches(source)
RETURN source
ORDER BY source.name ASC, source.id ASC
LIMIT $first + 1
