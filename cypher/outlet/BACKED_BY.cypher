MATCH (:Actor)-[edge:BACKED_BY]->(:Actor)
WHERE edge.id > $after.id AND seen(edge)
RETURN edge.id AS id, edge.fromId AS fromId, edge.toId AS toId, edge.means AS means, edge.claims AS claimIds
ORDER BY edge.id
LIMIT $first
