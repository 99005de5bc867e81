MATCH (:Actor)-[met:MET]->(:Actor)
RETURN properties(met) AS properties
