UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:NAMED]->(name:Name)
USING INDEX SEEK entity:Entity(id)
DETACH DELETE name
