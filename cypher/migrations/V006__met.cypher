// Which two actors took part in operations together: an index for paths, kept by src/intake/store/met.ts from now on.

CREATE CONSTRAINT met_id IF NOT EXISTS FOR ()-[r:MET]-() REQUIRE r.id IS UNIQUE;
MATCH (one:Actor)-[part:TOOK_PART_IN]->(operation:Operation)<-[beside:TOOK_PART_IN]-(other:Actor)
WHERE one.id < other.id
WITH one, other, count(DISTINCT operation) AS operations, min(part.day) AS first, min(beside.day) AS firstBeside, max(part.day) AS last, max(beside.day) AS lastBeside
MERGE (one)-[met:MET {id: one.id + ' ' + other.id}]->(other)
SET met.fromId = one.id,
  met.toId = other.id,
  met.operations = operations,
  met.first = CASE WHEN first < firstBeside THEN first ELSE firstBeside END,
  met.last = CASE WHEN last > lastBeside THEN last ELSE lastBeside END;
