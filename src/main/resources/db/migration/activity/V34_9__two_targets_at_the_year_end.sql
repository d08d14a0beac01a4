-- the second target of years from 2026/27 on; null in years with one. Recovery is the sum for both targets
ALTER TABLE activity_year_end
  ADD COLUMN unscheduled_required INT           NULL AFTER rule,
  ADD COLUMN unscheduled_given    INT           NULL AFTER unscheduled_required,
  ADD COLUMN unscheduled_recovery DECIMAL(14,2) NULL AFTER unscheduled_given;

ALTER TABLE activity_review_run_line
  ADD COLUMN unscheduled_required INT           NULL AFTER rule,
  ADD COLUMN unscheduled_given    INT           NULL AFTER unscheduled_required,
  ADD COLUMN unscheduled_recovery DECIMAL(14,2) NULL AFTER unscheduled_given;
