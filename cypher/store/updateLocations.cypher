UNWIND $rows AS row
MATCH (location:Location {id: row.id})
SET location = row
RETURN count(location) AS written
