UNWIND $ids AS id
MATCH (thing:Node {id: id})
OPTIONAL MATCH (thing)-[:NAMED]->(name:Name)
DETACH DELETE name, thing
