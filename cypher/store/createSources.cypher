UNWIND $rows AS row
CREATE (source:Node:Entity:Source)
SET source = row
RETURN count(source) AS written
