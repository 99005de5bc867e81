UNWIND $ids AS id
MATCH (report:Report {id: id})
RETURN id, report.version AS version, report.contentHash AS contentHash
