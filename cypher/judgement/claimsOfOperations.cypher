UNWIND $keys AS key
MATCH (claim:Claim)
WHERE claim.operationId = key AND claim.day IS NOT NULL AND claim.id IS NOT NULL AND told(claim)
RETURN key, judged(claim) AS judged
