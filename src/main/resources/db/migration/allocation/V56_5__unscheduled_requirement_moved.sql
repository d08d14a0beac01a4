-- what contracts have to give is a rule of activity now: reference_unscheduled_care
DROP TABLE reference_unscheduled_requirement;
