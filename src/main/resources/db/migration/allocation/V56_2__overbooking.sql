-- how far practices may overbook: the highest chance that more patients come than can be seen. The share of patients
-- who do not come is the practice's own once it has that many appointments in those months, and the starting share
-- until then. All four are starting values without a source, to be set locally
CREATE TABLE reference_overbooking (
  commissioner_code        VARCHAR(10) NOT NULL,
  valid_from               DATE        NOT NULL,
  highest_chance_percent   INT         NOT NULL,
  starting_missed_percent  INT         NOT NULL,
  appointments_needed      INT         NOT NULL,
  months_back              INT         NOT NULL,
  PRIMARY KEY (commissioner_code, valid_from),
  CONSTRAINT reference_overbooking_percent
    CHECK (highest_chance_percent BETWEEN 0 AND 100 AND starting_missed_percent BETWEEN 0 AND 100),
  CONSTRAINT reference_overbooking_counts CHECK (appointments_needed > 0 AND months_back > 0)
);

INSERT INTO reference_overbooking
  (commissioner_code, valid_from, highest_chance_percent, starting_missed_percent, appointments_needed, months_back)
VALUES ('*', '2013-04-01', 20, 10, 50, 12);
