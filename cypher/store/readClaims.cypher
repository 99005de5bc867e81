UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN properties(claim) AS properties
