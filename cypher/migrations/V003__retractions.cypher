// Claims by the report that retracts them.

CREATE INDEX claim_retractedbyid IF NOT EXISTS FOR (n:Claim) ON (n.retractedById);
