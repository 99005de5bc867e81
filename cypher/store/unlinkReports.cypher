UNWIND $ids AS id
MATCH (report:Report {id: id})-[edge:PUBLISHED_BY|CITES|RETRACTS|SUPERSEDES]->(:Node)
USING INDEX SEEK report:Report(id)
DELETE edge
