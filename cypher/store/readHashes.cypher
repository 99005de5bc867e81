UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN id, node.recordHash AS recordHash
