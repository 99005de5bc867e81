// Claims that name the things of $ids where no relationship follows from it: as a relay, or in a figure.
MATCH (claim:Claim)
UNWIND $ids AS id
WITH claim, id
WHERE id IN claim.through OR any(figure IN claim.figures WHERE figure CONTAINS '"' + id + '"')
RETURN id, claim.id AS holder
