-- Answers to questions that the rules leave open, each with its doubt; selected by the day that the rule looks at.
-- '*' holds for every commissioner without a row of its own.
CREATE TABLE reference_activity_setting (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)  NOT NULL,
  setting           VARCHAR(40)  NOT NULL,
  valid_from        DATE         NOT NULL,
  valid_to          DATE         NULL,
  answer            VARCHAR(20)  NOT NULL,
  certainty         VARCHAR(20)  NOT NULL,
  source            VARCHAR(400) NOT NULL,
  UNIQUE KEY reference_activity_setting_once (commissioner_code, setting, valid_from),
  CONSTRAINT reference_activity_setting_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT reference_activity_setting_certainty CHECK (certainty IN ('SOURCED', 'DERIVED', 'FROM_MEMORY', 'DOUBTFUL'))
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_activity_setting
  (commissioner_code, setting, valid_from, valid_to, answer, certainty, source)
VALUES
  ('*', 'DAY_INSTEAD_OF_COMPLETION', '2006-04-01', '2025-03-31', 'LAST_VISIT', 'DOUBTFUL',
   'Older guidance of the NHSBSA takes the last visit of a patient who did not return; data dictionaries of 2026 say the acceptance'),
  ('*', 'DAY_INSTEAD_OF_COMPLETION', '2025-04-01', NULL, 'ACCEPTANCE', 'DOUBTFUL',
   'Data dictionaries of the NHSBSA of 2026 take the acceptance; older guidance says the last visit'),
  ('*', 'CLAIM_IS_LATE_AFTER', '2006-04-01', '2016-03-31', '62 DAYS', 'SOURCED',
   'NHSBSA: received more than two months after completion, measured as 62 days'),
  ('*', 'CLAIM_IS_LATE_AFTER', '2016-04-01', '2017-03-31', 'NEVER', 'SOURCED',
   'The two-month rule was switched off for all of 2016/17'),
  ('*', 'CLAIM_IS_LATE_AFTER', '2017-04-01', '2019-12-31', '62 DAYS', 'SOURCED',
   'NHSBSA: received more than two months after completion, measured as 62 days'),
  ('*', 'CLAIM_IS_LATE_AFTER', '2020-01-01', '2020-03-31', 'NEVER', 'DOUBTFUL',
   'The two-month rule was relaxed in early 2020; from which day to which was not found'),
  ('*', 'CLAIM_IS_LATE_AFTER', '2020-04-01', NULL, '62 DAYS', 'SOURCED',
   'NHSBSA: received more than two months after completion, measured as 62 days'),
  ('*', 'FAILED_TO_RETURN_IS_NEVER_LATE', '2006-04-01', NULL, 'YES', 'SOURCED',
   'NHSBSA: incomplete courses of patients who failed to return are exempt from the two-month rule'),
  ('*', 'ORTHODONTIC_IS_NEVER_LATE', '2006-04-01', NULL, 'YES', 'SOURCED',
   'NHSBSA: orthodontic claims are exempt from the two-month rule'),
  ('*', 'TEETH_FOR_BAND_2B', '2022-11-25', NULL, '3', 'SOURCED',
   'NHSBSA, changes to band 2 treatments: its table says three or more teeth, the notice more than three'),
  ('*', 'UNSCHEDULED_ROUNDING', '2026-04-01', NULL, 'HALF_UP', 'DOUBTFUL',
   'What becomes of a part of a course is not sourced: starting value'),
  ('*', 'UNSCHEDULED_TOLERANCE_PERCENT', '2026-04-01', NULL, '96', 'DOUBTFUL',
   'Commentators say that the usual recovery applies to both targets; the text was not seen'),
  ('*', 'REBASING_YEARS', '2022-11-25', NULL, '3', 'DOUBTFUL',
   'Forced rebasing after three years under the recovery line in a row, from memory of schedule 3 paragraph 61A'),
  ('*', 'REBASING_LINE_PERCENT', '2022-11-25', NULL, '96', 'DOUBTFUL',
   'Forced rebasing after years under 96 %, from memory of schedule 3 paragraph 61A'),
  ('*', 'REBASING_NOTICE_FROM', '2024-04-01', NULL, 'NEXT_1_APRIL', 'SOURCED',
   'SI 2024/271: not before the 1 April of the financial year after the one in which notice is served');

-- rounding and tolerance are settings now
ALTER TABLE reference_unscheduled_care
  DROP CONSTRAINT reference_unscheduled_care_rounding,
  DROP COLUMN rounding,
  DROP COLUMN tolerance_percent;
UPDATE reference_unscheduled_care SET certainty = 'SOURCED',
  source = 'NHS England, unscheduled care requirement 2026/27: 11 courses for each 10,000 pounds, 33 for 30,000 and 550 for 500,000'
WHERE first_year = 2026;

-- what a patient pays, by acceptance; an urgent or unscheduled course costs as much as band 1
CREATE TABLE reference_patient_charge (
  valid_from DATE          NOT NULL PRIMARY KEY,
  band_1     DECIMAL(10,2) NOT NULL,
  band_2     DECIMAL(10,2) NOT NULL,
  band_3     DECIMAL(10,2) NOT NULL,
  certainty  VARCHAR(20)   NOT NULL,
  source     VARCHAR(400)  NOT NULL
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_patient_charge (valid_from, band_1, band_2, band_3, certainty, source) VALUES
  ('2019-04-01', 22.70, 62.10, 269.30, 'SOURCED', 'Published charges of practices'),
  ('2020-12-14', 23.80, 65.20, 282.80, 'SOURCED', 'Published charges of practices'),
  ('2023-04-24', 25.80, 70.70, 306.80, 'SOURCED', 'Published charges of practices'),
  ('2024-04-01', 26.80, 73.50, 319.10, 'SOURCED', 'Published charges of practices'),
  ('2025-04-01', 27.40, 75.30, 326.70, 'SOURCED', 'Published charges of practices'),
  ('2026-04-01', 27.90, 76.60, 332.10, 'SOURCED', 'Dental charges amendment regulations 2026');

-- least pounds for a unit; a contract under it has its target cut while its value stays
CREATE TABLE reference_minimum_uda_value (
  valid_from     DATE          NOT NULL PRIMARY KEY,
  pounds         DECIMAL(10,2) NOT NULL,
  uplift_percent DECIMAL(7,4)  NULL,
  after_uplift   DECIMAL(10,2) NULL,
  certainty      VARCHAR(20)   NOT NULL,
  source         VARCHAR(400)  NOT NULL
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_minimum_uda_value (valid_from, pounds, uplift_percent, after_uplift, certainty, source) VALUES
  ('2022-10-01', 23.00, 4.75, NULL, 'FROM_MEMORY', 'The value is published; its day and the uplift are from memory'),
  ('2023-04-01', 24.18, 5.13, NULL, 'DOUBTFUL', '23.00 raised by about 5.13 %, both from memory'),
  ('2024-04-01', 28.00, 4.64, 29.30, 'SOURCED',
   'Dental recovery plan; the uplift was announced in January 2025 and backdated to April 2024'),
  ('2025-04-01', 30.34, 3.55, NULL, 'DOUBTFUL',
   '29.30 raised by the uplift of 3.55 % announced in September 2025; the value itself was not found');

-- extra pounds for urgent courses over a baseline, by the share of the baseline that was reached
CREATE TABLE reference_urgent_incentive (
  valid_from      DATE          NOT NULL,
  valid_to        DATE          NOT NULL,
  from_percent    DECIMAL(7,4)  NOT NULL,
  pounds          DECIMAL(10,2) NOT NULL,
  baseline_factor DECIMAL(7,4)  NOT NULL,
  certainty       VARCHAR(20)   NOT NULL,
  source          VARCHAR(400)  NOT NULL,
  PRIMARY KEY (valid_from, from_percent)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_urgent_incentive
  (valid_from, valid_to, from_percent, pounds, baseline_factor, certainty, source)
VALUES
  ('2025-09-25', '2026-03-31', 125, 50, 3, 'SOURCED',
   'NHS England, urgent dental care incentive scheme: each additional course from 125 % of the baseline, which is three times the urgent courses of April to July 2025'),
  ('2025-09-25', '2026-03-31', 117.5, 25, 3, 'SOURCED',
   'NHS England, urgent dental care incentive scheme: half from 117.5 %, which is 70 % of the growth of 25 %');
