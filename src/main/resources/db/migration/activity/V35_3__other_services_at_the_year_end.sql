-- pounds to recover for sedation and visits at home, which are among those to recover; null in judgements of before
ALTER TABLE activity_year_end ADD COLUMN services_recovery DECIMAL(14,2) NULL AFTER unscheduled_paid;
ALTER TABLE activity_review_run_line ADD COLUMN services_recovery DECIMAL(14,2) NULL AFTER unscheduled_paid;
