// Places by their points, so that what lies near is found without looking at all.

CREATE INDEX location_point IF NOT EXISTS FOR (n:Location) ON (n.pointLatitude, n.pointLongitude);
