// Names of actors, folded, and whether they identify.
UNWIND $keys AS key
MATCH (:Actor {id: key})-[:NAMED]->(name:Name)
RETURN key, name.folded AS folded, name.strength AS strength
