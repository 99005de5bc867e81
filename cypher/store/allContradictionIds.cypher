MATCH (contradiction:Contradiction)
RETURN contradiction.id AS id
