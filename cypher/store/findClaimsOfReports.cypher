// The index is named, since a plan made while the graph was empty would scan all claims of a full one.
UNWIND $ids AS id
MATCH (claim:Claim {reportId: id})
USING INDEX SEEK claim:Claim(reportId, sortNumber, id)
WHERE claim.sortNumber IS NOT NULL AND claim.id IS NOT NULL
RETURN claim.id AS id
