UNWIND $rows AS row
CREATE (location:Node:Entity:Location)
SET location = row
RETURN count(location) AS written
