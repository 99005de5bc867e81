// The index is named, since a plan made while the graph was empty would scan all claims of a full one.
UNWIND $rows AS row
MATCH (claim:Claim {subjectId: row.subjectId, relationship: row.type, objectId: row.objectId})
USING INDEX SEEK claim:Claim(subjectId, relationship, objectId)
RETURN properties(claim) AS properties
