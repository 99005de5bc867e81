UNWIND $ids AS id
MATCH (contradiction:Contradiction {id: id})
DETACH DELETE contradiction
