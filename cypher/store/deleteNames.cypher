UNWIND $ids AS id
MATCH (:Entity {id: id})-[:NAMED]->(name:Name)
DETACH DELETE name
