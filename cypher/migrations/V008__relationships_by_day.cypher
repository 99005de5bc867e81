// What holds between actors, and between actors and places, is found by its day, whoever it ties.

CREATE INDEX advanced_on_day IF NOT EXISTS FOR ()-[r:ADVANCED_ON]-() ON (r.day, r.id);
CREATE INDEX allied_with_day IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() ON (r.day, r.id);
CREATE INDEX backed_by_day IF NOT EXISTS FOR ()-[r:BACKED_BY]-() ON (r.day, r.id);
CREATE INDEX captured_day IF NOT EXISTS FOR ()-[r:CAPTURED]-() ON (r.day, r.id);
CREATE INDEX controls_day IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.day, r.id);
CREATE INDEX fights_day IF NOT EXISTS FOR ()-[r:FIGHTS]-() ON (r.day, r.id);
CREATE INDEX negotiated_with_day IF NOT EXISTS FOR ()-[r:NEGOTIATED_WITH]-() ON (r.day, r.id);
CREATE INDEX part_of_day IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.day, r.id);
CREATE INDEX struck_day IF NOT EXISTS FOR ()-[r:STRUCK]-() ON (r.day, r.id);
CREATE INDEX withdrew_from_day IF NOT EXISTS FOR ()-[r:WITHDREW_FROM]-() ON (r.day, r.id);
