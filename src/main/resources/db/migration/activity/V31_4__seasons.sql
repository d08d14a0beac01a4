-- how much of a year's activity falls into which part of it, in percent; inside a part by working days
CREATE TABLE reference_season (
  valid_from  DATE          NOT NULL,
  valid_to    DATE          NULL,
  first_month INT           NOT NULL,
  months      INT           NOT NULL,
  percent     DECIMAL(7, 4) NOT NULL,
  source      VARCHAR(300)  NOT NULL,
  PRIMARY KEY (valid_from, first_month)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_season (valid_from, valid_to, first_month, months, percent, source)
VALUES ('2006-04-01', NULL, 4, 6, 44, 'Not sourced: starting value, what the other two leave'),
       ('2006-04-01', NULL, 10, 3, 26, 'Not sourced: starting value'),
       ('2006-04-01', NULL, 1, 3, 30, 'Sourced: about 30 % of a year''s UDA fall into January to March');
