// The index is named, since a plan made while the graph was empty would scan all claims of a full one.
UNWIND $ids AS operationId
MATCH (claim:Claim {operationId: operationId})
USING INDEX SEEK claim:Claim(operationId, day, id)
WHERE claim.day IS NOT NULL AND claim.id IS NOT NULL
RETURN operationId, claim.id AS id
