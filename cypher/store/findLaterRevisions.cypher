UNWIND $rows AS row
MATCH (change:Change {recordId: row.id})-[:MADE_IN]->(revision:Revision)
WHERE revision.number > row.number
RETURN row.id AS id, max(revision.number) AS number
