-- claims of patients who failed to return that earn nothing, where a setting says so; before there was none
ALTER TABLE activity_claim_change ADD COLUMN incomplete INT NOT NULL DEFAULT 0 AFTER after_year;
ALTER TABLE activity_claim_month ADD COLUMN incomplete INT NOT NULL DEFAULT 0 AFTER after_year;
ALTER TABLE activity_claim_contract_month ADD COLUMN incomplete INT NOT NULL DEFAULT 0 AFTER after_year;
ALTER TABLE activity_claim_contract_year ADD COLUMN incomplete INT NOT NULL DEFAULT 0 AFTER after_year;
ALTER TABLE activity_claim_area_month ADD COLUMN incomplete INT NOT NULL DEFAULT 0 AFTER after_year;
