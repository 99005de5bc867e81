UNWIND $ids AS subjectId
MATCH (contradiction:Contradiction {subjectId: subjectId})
USING INDEX SEEK contradiction:Contradiction(subjectId)
RETURN properties(contradiction) AS properties,
  COLLECT { MATCH (contradiction)-[edge:BETWEEN]->(claim:Claim) RETURN {claimId: claim.id, side: edge.side, origins: edge.origins} } AS sides
