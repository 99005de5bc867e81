UNWIND $ids AS id
MATCH (:Claim {id: id})-[edge:STATED_IN|CLAIMED_BY]->(:Node)
DELETE edge
