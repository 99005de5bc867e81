UNWIND $ids AS id
MATCH (:Contradiction {id: id})-[edge:BETWEEN]->(:Claim)
DELETE edge
