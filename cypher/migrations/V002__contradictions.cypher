// Contradictions by id, in the order in which they became known, and by what they are about; resolutions by contradiction.

CREATE CONSTRAINT contradiction_id IF NOT EXISTS FOR (n:Contradiction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT resolution_id IF NOT EXISTS FOR (n:Resolution) REQUIRE n.id IS UNIQUE;
CREATE INDEX contradiction_knownat IF NOT EXISTS FOR (n:Contradiction) ON (n.knownAt, n.id);
CREATE INDEX contradiction_subjectid IF NOT EXISTS FOR (n:Contradiction) ON (n.subjectId);
CREATE INDEX resolution_contradictionid IF NOT EXISTS FOR (n:Resolution) ON (n.contradictionId);
