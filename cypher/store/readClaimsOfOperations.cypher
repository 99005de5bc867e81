// The index is named, since a plan made while the graph was empty would scan all claims of a full one.
UNWIND $ids AS id
MATCH (claim:Claim {operationId: id})
USING INDEX SEEK claim:Claim(operationId, day, id)
WHERE claim.day IS NOT NULL AND claim.id IS NOT NULL
RETURN properties(claim) AS properties
