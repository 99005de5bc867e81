UNWIND $ids AS id
MATCH (report:Report {id: id})
RETURN properties(report) AS properties,
  COLLECT { MATCH (report)-[:CITES]->(cited:Node) RETURN cited.id } AS cites,
  COLLECT { MATCH (report)-[:RETRACTS]->(retracted:Report) RETURN retracted.id } AS retracts,
  head(COLLECT { MATCH (report)-[:SUPERSEDES]->(older:Report) RETURN older.id }) AS supersedes
