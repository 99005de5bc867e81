// Contradictions of operations, places and relations of which the view lets at least two sides through.
UNWIND $subjects AS subject
MATCH (contradiction:Contradiction)
USING INDEX SEEK contradiction:Contradiction(subjectId)
WHERE contradiction.subjectId = subject AND disputed(contradiction)
RETURN contradiction.id AS id
LIMIT 1001
