// The newest claims that are a source's own word, in whosever report; null where one is no fact or the view hides it. So many are looked at
// and no more, whatever the view leaves of them. No fact is known before the day it speaks of.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Source)<-[edge:CLAIMED_BY]-(claim:Claim)
  WHERE edge.toId = key AND edge.day <= $view.knownAt
  RETURN claim
  ORDER BY edge.toId DESC, edge.day DESC
  LIMIT $newest + 1
}
RETURN key, CASE WHEN claim.mode = 'FACT' AND told(claim) THEN judged(claim) END AS judged
