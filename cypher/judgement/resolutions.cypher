// The claims that each resolution of a contradiction knew, but for those that were undone.
UNWIND $keys AS key
MATCH (:Contradiction {id: key})<-[:RESOLVES]-(resolution:Resolution)
WHERE resolution.undoneAt IS NULL
RETURN key, resolution.claimIds AS claimIds
