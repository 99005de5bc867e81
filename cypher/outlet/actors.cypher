// Those whom a relationship or a claim names that the view lets through.
MATCH (actor:Actor)
WHERE actor.id > $after.id
  AND (EXISTS {
    MATCH (actor)-[edge:ADVANCED_ON|ALLIED_WITH|BACKED_BY|CAPTURED|CLAIMED_BY|CONTROLS|FIGHTS|NEGOTIATED_WITH|PART_OF|STRUCK|TOOK_PART_IN|WITHDREW_FROM]-(:Entity)
    WHERE seen(edge)
  } OR EXISTS {
    MATCH (actor)<-[:CLAIMED_BY]-(claim:Claim)
    WHERE seen(claim)
  })
RETURN actor.id AS id, actor.name AS name, actor.kind AS kind, actor.side AS side, actor.description AS description
ORDER BY actor.id
LIMIT $first
