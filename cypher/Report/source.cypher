UNWIND $keys AS key
MATCH (:Report {id: key})-[:PUBLISHED_BY]->(source:Source)
RETURN key, source
