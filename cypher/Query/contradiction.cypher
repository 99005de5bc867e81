UNWIND $keys AS key
MATCH (contradiction:Contradiction {id: key})
WHERE disputed(contradiction)
RETURN key, contradiction
