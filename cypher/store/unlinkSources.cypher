UNWIND $ids AS id
MATCH (:Source {id: id})-[edge:OWNED_BY|ALIGNED_WITH]->(:Node)
DELETE edge
