UNWIND $rows AS row
MERGE (location:Location {id: row.id})
SET location:Node:Entity, location = row
RETURN count(location) AS written
