UNWIND $ids AS id
MATCH (:Location {id: id})-[edge:WITHIN|NEAR]->(:Node)
DELETE edge
