MATCH (source:Source)
WHERE source.name >= ''
  AND source.id IS NOT NULL
  AND matches(source)
RETURN count(source) AS total
