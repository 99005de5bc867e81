UNWIND $ids AS id
MATCH (operation:Operation {id: id})
OPTIONAL MATCH (operation)-[:NAMED]->(name:Name)
DETACH DELETE name, operation
