UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
SET actor:Node:Entity, actor = row
RETURN count(actor) AS written
