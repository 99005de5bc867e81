MATCH (:Entity)-[edge:PART_OF]->(:Entity)
WHERE edge.id > $after.id AND seen(edge)
RETURN edge.id AS id, edge.fromId AS fromId, edge.toId AS toId, edge.claims AS claimIds
ORDER BY edge.id
LIMIT $first
