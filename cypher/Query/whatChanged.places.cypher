// Places that an actor, or anybody below it, is said to have taken, to hold or to have left.
MATCH (actor:Actor)
WHERE actor.id IN $actors
MATCH (actor)<-[:PART_OF*0..6]-(holder:Actor)
WITH DISTINCT holder
MATCH (holder)-[:CAPTURED|CONTROLS|WITHDREW_FROM]->(place:Location)
RETURN DISTINCT place.id AS id
LIMIT 1001
