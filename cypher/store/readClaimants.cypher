UNWIND $ids AS id
MATCH (claimant:Entity {id: id})
RETURN id, claimant.side AS side, claimant.reliability AS reliability
