UNWIND $rows AS row
CREATE (claim:Node:Claim)
SET claim = row
RETURN count(claim) AS written
