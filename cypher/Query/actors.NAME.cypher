MATCH (actor:Actor)
WHERE actor.name >= $after.name
  AND actor.id IS NOT NULL
  AND CASE WHEN actor.name = $after.name THEN actor.id > $after.id ELSE true END
  AND matches(actor)
RETURN actor
ORDER BY actor.name ASC, actor.id ASC
LIMIT $first + 1
