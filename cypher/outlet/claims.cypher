MATCH (claim:Claim)
WHERE claim.id > $after.id AND seen(claim)
RETURN claim.id AS id, judged(claim) AS judged
ORDER BY claim.id
LIMIT $first
