UNWIND $ids AS id
MATCH (:Report {id: id})-[edge:PUBLISHED_BY|CITES|RETRACTS|SUPERSEDES]->(:Node)
DELETE edge
