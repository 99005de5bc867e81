MATCH (actor:Actor)
WHERE actor.name >= ''
  AND actor.id IS NOT NULL
  AND matches(actor)
RETURN count(actor) AS total
