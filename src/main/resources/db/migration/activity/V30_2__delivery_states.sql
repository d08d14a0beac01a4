-- where delivery counts as on track or at risk, in percent of the working-day share, by the month's date
CREATE TABLE reference_delivery_state (
  valid_from    DATE         NOT NULL PRIMARY KEY,
  valid_to      DATE         NULL,
  on_track_from DECIMAL(7,4) NOT NULL,
  at_risk_from  DECIMAL(7,4) NOT NULL,
  source        VARCHAR(300) NOT NULL
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_delivery_state (valid_from, valid_to, on_track_from, at_risk_from, source)
VALUES ('2016-04-01', NULL, 96, 60,
        'Year-end tolerance (under 96 % money is recovered); mid-year review (under 30 % of the year, 60 % of its half)');
