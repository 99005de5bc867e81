MATCH (location:Location)
WHERE location.name >= ''
  AND location.id IS NOT NULL
  AND matches(location)
RETURN count(location) AS total
