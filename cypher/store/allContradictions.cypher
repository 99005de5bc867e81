MATCH (contradiction:Contradiction)
RETURN properties(contradiction) AS properties,
  COLLECT { MATCH (contradiction)-[edge:BETWEEN]->(claim:Claim) RETURN {claimId: claim.id, side: edge.side, origins: edge.origins} } AS sides
