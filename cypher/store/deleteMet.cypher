UNWIND $ids AS id
MATCH (:Actor)-[met:MET {id: id}]->(:Actor)
USING INDEX met:MET(id)
DELETE met
