// What an actor is part of and who owns a source, up to six steps, as affirmed at the view.
UNWIND $keys AS key
MATCH (:Entity {id: key})
  ((lower:Entity)-[edge:PART_OF|OWNED_BY]->(:Entity) WHERE edge.claims IS NULL OR any(i IN range(0, size(edge.claims) - 1) WHERE counts(edge) AND edge.polarities[i] = 'AFFIRMS' AND edge.modes[i] = 'FACT')){0,6}
  (upper:Entity)
RETURN DISTINCT key, upper.id AS id, upper:Actor AS actor, upper.kind AS kind, upper.side AS side, lower[-1].id AS lowerId, type(edge[-1]) AS type
