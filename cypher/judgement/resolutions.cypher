// The claims that each resolution of a contradiction knew, and when it was undone, if it was.
UNWIND $keys AS key
MATCH (:Contradiction {id: key})<-[:RESOLVES]-(resolution:Resolution)
RETURN key, resolution.claimIds AS claimIds, resolution.undoneAt AS undoneAt
