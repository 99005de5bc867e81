UNWIND $keys AS key
MATCH (claim:Claim {id: key})
WHERE seen(claim)
RETURN key, judged(claim) AS judged
