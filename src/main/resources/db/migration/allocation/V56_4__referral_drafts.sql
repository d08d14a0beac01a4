-- what somebody has typed of a referral and not saved yet: one for each person, encrypted like patients' details and
-- bound to the account, seen by nobody else
CREATE TABLE allocation_referral_draft (
  account_id BIGINT           NOT NULL PRIMARY KEY,
  draft      VARBINARY(60000) NOT NULL,
  saved_at   DATETIME(6)      NOT NULL,
  KEY allocation_referral_draft_by_age (saved_at)
);

-- hours after which such a draft is erased; a starting value without a source: the rest of a shift
CREATE TABLE reference_referral_draft (
  valid_from DATE NOT NULL PRIMARY KEY,
  keep_hours INT  NOT NULL,
  CONSTRAINT reference_referral_draft_hours CHECK (keep_hours > 0)
);

INSERT INTO reference_referral_draft (valid_from, keep_hours) VALUES ('2013-04-01', 12);
