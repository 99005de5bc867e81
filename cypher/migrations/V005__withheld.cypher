// Whether there is anything that not everyone is shown, before counts are given that know no view.

CREATE INDEX report_handling IF NOT EXISTS FOR (n:Report) ON (n.handling);
CREATE INDEX claim_reviewstate IF NOT EXISTS FOR (n:Claim) ON (n.reviewState);
