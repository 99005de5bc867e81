MATCH (:Actor)-[edge:ADVANCED_ON]->(:Location)
WHERE edge.id > $after.id AND seen(edge)
RETURN edge.id AS id, edge.fromId AS fromId, edge.toId AS toId, edge.operationId AS operationId, edge.claims AS claimIds
ORDER BY edge.id
LIMIT $first
