MATCH (revision:Revision {number: $number})
OPTIONAL MATCH (revision)<-[:MADE_IN]-(change:Change)
RETURN revision.summary AS summary, change.kind AS kind, change.recordId AS recordId, change.before AS before, change.after AS after
