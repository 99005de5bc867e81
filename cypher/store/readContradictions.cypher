UNWIND $ids AS id
MATCH (contradiction:Contradiction {id: id})
RETURN id,
  COLLECT { MATCH (contradiction)-[:BETWEEN]->(claim:Claim) RETURN DISTINCT claim.id } AS claimIds,
  COLLECT { MATCH (contradiction)<-[:RESOLVES]-(resolution:Resolution) RETURN properties(resolution) } AS resolutions
