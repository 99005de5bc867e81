MATCH (claim:Claim)
WHERE claim.day >= $range.from AND claim.day <= $range.to
  AND claim.id IS NOT NULL
  AND matches(claim)
  AND told(claim)
RETURN count(claim) AS total
