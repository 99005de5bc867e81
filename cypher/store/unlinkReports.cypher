UNWIND $ids AS id
MATCH (:Report {id: id})-[edge:PUBLISHED_BY|CITES|RETRACTS]->(:Node)
DELETE edge
