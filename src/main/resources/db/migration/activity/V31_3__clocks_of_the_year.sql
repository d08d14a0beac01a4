-- up to which month's pay statement claims count, by the first day of the financial year
CREATE TABLE reference_year_clock (
  valid_from          DATE         NOT NULL PRIMARY KEY,
  valid_to            DATE         NULL,
  mid_year_months     INT          NOT NULL,
  year_end_months     INT          NOT NULL,
  source              VARCHAR(300) NOT NULL
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_year_clock (valid_from, valid_to, mid_year_months, year_end_months, source)
VALUES ('2006-04-01', NULL, 6, 15,
        'Sourced: NHSBSA, mid-year review (scheduled up to the September pay statement) and year-end data (15 schedule months)');
