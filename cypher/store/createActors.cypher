UNWIND $rows AS row
CREATE (actor:Node:Entity:Actor)
SET actor = row
RETURN count(actor) AS written
