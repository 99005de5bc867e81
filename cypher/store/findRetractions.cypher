// Which reports of the same source retract a report or are its next version.
UNWIND $ids AS id
MATCH (report:Report {id: id})<-[edge:RETRACTS|SUPERSEDES]-(by:Report)
USING INDEX SEEK report:Report(id)
WHERE by.sourceId = report.sourceId
RETURN id, by.id AS byId, by.knownAt AS knownAt, by.handling AS handling, report.handling AS handlingBefore, type(edge) = 'SUPERSEDES' AS version
