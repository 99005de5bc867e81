// Which reports of the same source retract a report.
UNWIND $ids AS id
MATCH (report:Report {id: id})<-[:RETRACTS]-(by:Report)
WHERE by.sourceId = report.sourceId
RETURN id, by.id AS byId, by.knownAt AS knownAt, by.handling AS handling
