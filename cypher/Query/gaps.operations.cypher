// Operations that began within days, in an area where one is given; the newest.
MATCH (operation:Operation)
WHERE operation.day >= $from AND operation.day <= $to AND operation.id IS NOT NULL
  AND seen(operation)
  AND ($within IS NULL OR EXISTS {
    MATCH (operation)-[:TOOK_PLACE_AT]->(:Location)-[:WITHIN]->{0,6}(:Location {id: $within})
  })
RETURN operation.id AS id
ORDER BY operation.day DESC, operation.id DESC
LIMIT 501
