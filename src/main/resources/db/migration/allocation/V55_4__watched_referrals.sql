-- every minute the open ones of all commissioners are looked at, which are few of all that are kept
CREATE INDEX allocation_referral_watched ON allocation_referral (ended_at, deadline);
