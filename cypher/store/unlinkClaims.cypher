UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[edge:STATED_IN|CLAIMED_BY]->(:Node)
USING INDEX SEEK claim:Claim(id)
DELETE edge
