// The relationships of which an operation is itself an end: their claims are brought once for all of them.
UNWIND $keys AS key
MATCH (:Operation {id: key})-[edge:CLAIMED_BY|TOOK_PART_IN|TOOK_PLACE_AT]-(:Entity)
WHERE seen(edge)
RETURN key, type(edge) AS type, edge.id AS id, edge.fromId AS fromId, edge.toId AS toId, edge.role AS role, edge.claims AS claimIds
