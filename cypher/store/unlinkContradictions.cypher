UNWIND $ids AS id
MATCH (contradiction:Contradiction {id: id})-[edge:BETWEEN]->(:Claim)
USING INDEX SEEK contradiction:Contradiction(id)
DELETE edge
