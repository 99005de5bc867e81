// Places that an actor, or anybody below it, is said to have taken, to hold or to have left.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})<-[:PART_OF*0..6]-(holder:Actor)
USING INDEX SEEK actor:Actor(id)
WITH DISTINCT holder
MATCH (holder)-[:CAPTURED|CONTROLS|WITHDREW_FROM]->(place:Location)
RETURN DISTINCT place.id AS id
