UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN judged(claim) AS judged
