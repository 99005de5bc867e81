UNWIND $ids AS id
MATCH (:Actor)-[met:MET {id: id}]->(:Actor)
USING INDEX met:MET(id)
WHERE met.operations = 0
DELETE met
