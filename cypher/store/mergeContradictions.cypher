UNWIND $rows AS row
MERGE (contradiction:Contradiction {id: row.id})
SET contradiction:Node, contradiction = row
RETURN count(contradiction) AS written
