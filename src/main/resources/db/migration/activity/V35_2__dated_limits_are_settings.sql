-- Days to answer, months of the clocks, lines of delivery, seasons and the courses required were tables of their own that
-- no screen showed. They are answers like the others now: dated, with their doubt, and set on the rules page.
INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, valid_to, answer, certainty, source)
SELECT '*', 'COURSES_PER_10000_POUNDS', STR_TO_DATE(CONCAT(first_year, '-04-01'), '%Y-%m-%d'), NULL,
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM courses_per_10000_pounds)), certainty, source
FROM reference_unscheduled_care
UNION ALL
SELECT '*', 'LEAST_TARGET', valid_from, valid_to,
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM minimum_target)), 'SOURCED', source
FROM reference_delivery_rule
UNION ALL
SELECT '*', 'ON_TRACK_FROM_PERCENT', valid_from, valid_to,
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM on_track_from)), 'DERIVED',
       'Year-end tolerance: under 96 % money is recovered'
FROM reference_delivery_state
UNION ALL
SELECT '*', 'AT_RISK_FROM_PERCENT', valid_from, valid_to,
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM at_risk_from)), 'DERIVED',
       'Mid-year review: under 30 % of the year, which is 60 % of its half'
FROM reference_delivery_state
UNION ALL
SELECT '*', 'APRIL_TO_SEPTEMBER_PERCENT', valid_from, valid_to,
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM percent)), 'DOUBTFUL',
       'Not sourced: starting value, what the other parts of the year leave. Calibrate it by own data'
FROM reference_season WHERE first_month = 4
UNION ALL
SELECT '*', 'JANUARY_TO_MARCH_PERCENT', valid_from, valid_to,
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM percent)), 'SOURCED',
       'An accountant on clawback: about 30 % of a year''s units fall into January to March'
FROM reference_season WHERE first_month = 1
UNION ALL
SELECT '*', 'QUERY_ANSWER_WORKING_DAYS', valid_from, valid_to, answer_working_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_figure_query
UNION ALL
SELECT '*', 'QUERY_REMINDER_WORKING_DAYS', valid_from, valid_to, reminder_working_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_figure_query
UNION ALL
SELECT '*', 'QUERY_DECISION_WORKING_DAYS', valid_from, valid_to, decide_working_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_figure_query
UNION ALL
SELECT '*', 'MID_YEAR_SCHEDULE_MONTHS', valid_from, valid_to, mid_year_months, 'SOURCED',
       'NHSBSA, mid-year review: scheduled up to the September pay statement'
FROM reference_year_clock
UNION ALL
SELECT '*', 'YEAR_END_SCHEDULE_MONTHS', valid_from, valid_to, year_end_months, 'SOURCED',
       'NHSBSA, year-end data: 15 schedule months, April to the June after'
FROM reference_year_clock
UNION ALL
SELECT '*', 'MID_YEAR_REVIEW_DONE_BY_DAY_OF_OCTOBER', valid_from, valid_to, complete_by_day, 'SOURCED',
       'NHS England mid-year policy: done by 31 October'
FROM reference_mid_year_review
UNION ALL
SELECT '*', 'MID_YEAR_ANSWER_WORKING_DAYS', valid_from, valid_to, answer_working_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_mid_year_review
UNION ALL
SELECT '*', 'MID_YEAR_REMINDER_WORKING_DAYS', valid_from, valid_to, reminder_working_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_mid_year_review
UNION ALL
SELECT '*', 'MID_YEAR_REVIEW_WORKING_DAYS', valid_from, valid_to, review_working_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_mid_year_review
UNION ALL
SELECT '*', 'MID_YEAR_FOLLOW_UP_DAYS', valid_from, valid_to, follow_up_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_mid_year_review
UNION ALL
SELECT '*', 'YEAR_END_QUERY_DAYS', valid_from, valid_to, query_days, 'SOURCED',
       'NHSBSA data dictionaries of year-end letters: 28 days to query the position'
FROM reference_year_end
UNION ALL
SELECT '*', 'YEAR_END_WORK_WORKING_DAYS', valid_from, valid_to, work_working_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_year_end
UNION ALL
SELECT '*', 'INSTALMENT_ANSWER_DAYS', valid_from, valid_to, schedule_days, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_year_end
UNION ALL
SELECT '*', 'MOST_INSTALMENTS', valid_from, valid_to, most_instalments, 'DOUBTFUL',
       'Not sourced: starting value'
FROM reference_year_end;

INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, valid_to, answer, certainty, source)
VALUES
  ('*', 'MID_YEAR_WITHHOLDING', '2006-04-01', NULL, 'AT_ONCE', 'FROM_MEMORY',
   'GDS regulations, schedule 3, mid-year paragraphs, from memory: an action plan may be required or payments withheld. An answer under the freedom of information act confirms withholding after a plan was refused'),
  ('*', 'DEFICIT_LEFT_AGAIN_RATE', '2006-04-01', NULL, 'YEAR_BEFORE', 'DOUBTFUL',
   'From memory: recovered at the rate of the year that it belongs to. Not settled, so a person judges each of these years'),
  ('*', 'REBASING_LEVEL', '2022-11-25', NULL, 'BEST_OF_THE_YEARS', 'DOUBTFUL',
   'From memory of schedule 3 paragraph 61A: the new level is set from the best of the years under the line'),
  ('*', 'HAND_BACK_NOTICE', '2006-04-01', NULL, '3 MONTHS', 'DOUBTFUL',
   'From memory: a practice with a GDS contract gives three months'' notice');

DROP TABLE reference_unscheduled_care, reference_delivery_rule, reference_delivery_state, reference_season,
  reference_figure_query, reference_year_clock, reference_mid_year_review, reference_year_end;
