// A contradiction that is found again has its old resolutions again.
UNWIND $ids AS id
MATCH (contradiction:Contradiction {id: id})
MATCH (resolution:Resolution {contradictionId: id})
USING INDEX SEEK resolution:Resolution(contradictionId)
MERGE (resolution)-[:RESOLVES]->(contradiction)
