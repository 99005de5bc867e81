UNWIND $rows AS row
CREATE (operation:Node:Entity:Operation)
SET operation = row
RETURN count(operation) AS written
