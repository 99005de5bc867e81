UNWIND $rows AS row
MATCH (name:Name {id: row.id})
SET name.folded = row.folded, name.skeleton = row.skeleton
RETURN count(name) AS written
