INSERT INTO reference_activity_setting
  (commissioner_code, setting, valid_from, valid_to, answer, certainty, source)
VALUES
  ('*', 'COURSES_ABOVE_REQUIREMENT', '2026-04-01', NULL, 'NOT_PAID', 'DOUBTFUL',
   'Whether courses of existing patients above the requirement of 2026/27 are paid was not confirmed, so none is until somebody does. Claims do not say who is an existing patient: the answer holds for all courses above');

-- what is paid for them; null in years with one target and in judgements before there was the question
ALTER TABLE activity_year_end
  ADD COLUMN unscheduled_paid DECIMAL(14,2) NULL AFTER unscheduled_recovery,
  MODIFY COLUMN rule VARCHAR(2000) NOT NULL;

ALTER TABLE activity_review_run_line
  ADD COLUMN unscheduled_paid DECIMAL(14,2) NULL AFTER unscheduled_recovery,
  MODIFY COLUMN rule VARCHAR(2000) NOT NULL;
