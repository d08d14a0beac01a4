-- Lines by which a contract's financial year is judged, in percent of its target; selected by the financial year.
-- '*' holds for every commissioner without a row of its own.
CREATE TABLE reference_year_end_rule (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)  NOT NULL,
  first_year        INT          NOT NULL,
  last_year         INT          NULL,
  recovery_line     DECIMAL(7,4) NOT NULL,
  full_line         DECIMAL(7,4) NOT NULL,
  credit_ceiling    DECIMAL(7,4) NOT NULL,
  paid_ceiling      DECIMAL(7,4) NULL,
  mid_year_line     DECIMAL(7,4) NOT NULL,
  year_end_by_hand  BOOLEAN      NOT NULL,
  mid_year_by_hand  BOOLEAN      NOT NULL,
  certainty         VARCHAR(20)  NOT NULL,
  source            VARCHAR(400) NOT NULL,
  UNIQUE KEY reference_year_end_rule_once (commissioner_code, first_year),
  CONSTRAINT reference_year_end_rule_lines CHECK (
    recovery_line > 0 AND recovery_line <= full_line AND full_line <= credit_ceiling
    AND (paid_ceiling IS NULL OR paid_ceiling >= credit_ceiling) AND mid_year_line >= 0),
  CONSTRAINT reference_year_end_rule_years CHECK (last_year IS NULL OR last_year >= first_year),
  CONSTRAINT reference_year_end_rule_certainty CHECK (certainty IN ('SOURCED', 'DERIVED', 'FROM_MEMORY', 'DOUBTFUL'))
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_year_end_rule
  (commissioner_code, first_year, last_year, recovery_line, full_line, credit_ceiling, paid_ceiling, mid_year_line,
   year_end_by_hand, mid_year_by_hand, certainty, source)
VALUES
  ('*', 2006, 2018, 96, 100, 102, NULL, 30, FALSE, FALSE, 'FROM_MEMORY',
   'The lines of later years. The guidance of these years was not at hand; not sourced: starting value'),
  ('*', 2019, 2019, 96, 100, 102, NULL, 30, TRUE, FALSE, 'SOURCED',
   'COVID arrangements held from January to March 2020, so that a person judges this year end; the mid-year review came before them'),
  ('*', 2020, 2021, 96, 100, 102, NULL, 30, TRUE, TRUE, 'SOURCED',
   'COVID arrangements with thresholds of their own by quarter (45 %, 60 %, 65 % with abatements): a person judges these years'),
  ('*', 2022, NULL, 96, 100, 102, NULL, 30, FALSE, FALSE, 'SOURCED',
   'NHSBSA Provider Assurance, year-end reconciliation and mid-year review; NHS England, year-end guidance 2023/24; ceiling of 102 % by regulation'),
  ('QK1', 2025, 2025, 96, 100, 100, 110, 30, FALSE, FALSE, 'SOURCED',
   'Leicester, Leicestershire and Rutland offered 10 % over-delivery in 2025/26 (paper to the cabinet of Leicester); that all of it is paid and none of it carried is derived');
