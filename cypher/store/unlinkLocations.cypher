UNWIND $ids AS id
MATCH (place:Location {id: id})-[edge:WITHIN|NEAR]->(:Node)
USING INDEX SEEK place:Location(id)
DELETE edge
