UNWIND $keys AS key
MATCH (actor:Actor {id: key})
RETURN key, actor
