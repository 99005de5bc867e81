UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim:Node, claim = row
RETURN count(claim) AS written
