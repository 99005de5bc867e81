MATCH (location:Location)
WHERE location.name >= $after.name
  AND location.id IS NOT NULL
  AND CASE WHEN location.name = $after.name THEN location.id > $after.id ELSE true END
  AND matches(location)
RETURN location
ORDER BY location.name ASC, location.id ASC
LIMIT $first + 1
