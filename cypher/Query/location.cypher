UNWIND $keys AS key
MATCH (location:Location {id: key})
RETURN key, location
