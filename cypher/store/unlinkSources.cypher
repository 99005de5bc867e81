UNWIND $ids AS id
MATCH (source:Source {id: id})-[edge:OWNED_BY|ALIGNED_WITH]->(:Node)
USING INDEX SEEK source:Source(id)
DELETE edge
