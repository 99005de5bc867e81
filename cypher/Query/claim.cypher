UNWIND $keys AS key
MATCH (claim:Claim {id: key})
WHERE told(claim)
RETURN key, claim
