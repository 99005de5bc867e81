MATCH (claim:Claim)
WHERE claim.day <= $after.day
  AND claim.id IS NOT NULL
  AND CASE WHEN claim.day = $after.day THEN claim.id < $after.id ELSE true END
  AND claim.day >= $range.from AND claim.day <= $range.to
  AND matches(claim)
  AND told(claim)
RETURN claim
ORDER BY claim.day DESC, claim.id DESC
LIMIT $first + 1
