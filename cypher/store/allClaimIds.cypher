MATCH (claim:Claim)
RETURN claim.id AS id
