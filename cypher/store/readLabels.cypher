UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN id, labels(node) AS labels
