-- over how many weeks past the demand of a weekday is averaged, and with how many referrals at least; starting values
CREATE TABLE reference_demand_rule (
  commissioner_code VARCHAR(10) NOT NULL,
  valid_from        DATE        NOT NULL,
  weeks             INT         NOT NULL,
  fewest            INT         NOT NULL,
  PRIMARY KEY (commissioner_code, valid_from),
  CONSTRAINT reference_demand_rule_possible CHECK (weeks >= 1 AND fewest >= 1)
);

INSERT INTO reference_demand_rule (commissioner_code, valid_from, weeks, fewest) VALUES ('*', '2013-04-01', 8, 8);

CREATE INDEX allocation_referral_received ON allocation_referral (commissioner_code, received_at);
