// The contradictions that a claim is on a side of.
UNWIND $keys AS key
MATCH (:Claim {id: key})<-[:BETWEEN]-(contradiction:Contradiction)
WHERE disputed(contradiction)
RETURN DISTINCT key, contradiction.id AS id, contradiction.rule AS rule, contradiction.subjectId AS subjectId, contradiction.subjectIds AS subjectIds
