UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET source = row
RETURN count(source) AS written
