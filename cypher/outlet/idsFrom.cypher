// Ids that begin alike, whatever the view: whoever asks shows none that may not be seen.
MATCH (node:Node)
WHERE node.id STARTS WITH $prefix
RETURN node.id AS id
ORDER BY node.id
LIMIT $first
