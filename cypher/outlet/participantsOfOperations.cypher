UNWIND $keys AS key
MATCH (:Operation {id: key})<-[edge:TOOK_PART_IN]-(actor:Actor)
WHERE seen(edge)
RETURN key, edge.role AS role, actor.id AS id, actor.name AS name
