UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
CREATE (entity)-[:NAMED]->(name:Node:Name)
SET name = row.properties
RETURN count(name) AS written
