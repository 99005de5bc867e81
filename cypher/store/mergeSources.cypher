UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source:Node:Entity, source = row
RETURN count(source) AS written
