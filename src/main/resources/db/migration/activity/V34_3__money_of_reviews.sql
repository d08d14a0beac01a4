-- what of a recovery was received, what of withheld money was released; the entries of the ledger say how much
ALTER TABLE activity_year_end ADD COLUMN recovery_received DECIMAL(14, 2) NULL AFTER recovery_decided_by;
UPDATE activity_year_end SET recovery_received = 0 WHERE recovery_kind IS NOT NULL;
ALTER TABLE activity_year_end ADD CONSTRAINT activity_year_end_received
  CHECK (recovery_received IS NULL OR recovery_received BETWEEN 0 AND recovery_amount);

ALTER TABLE activity_mid_year_review ADD COLUMN released DECIMAL(14, 2) NULL AFTER withheld;
UPDATE activity_mid_year_review SET released = 0 WHERE decision IS NOT NULL;
ALTER TABLE activity_mid_year_review ADD CONSTRAINT activity_mid_year_review_released
  CHECK (released IS NULL OR released = 0 OR released BETWEEN 0 AND withheld);

-- the instalments of recoveries that are set
CREATE TABLE activity_recovery_instalment (
  year_end_id BIGINT         NOT NULL,
  number      INT            NOT NULL,
  due_on      DATE           NOT NULL,
  amount      DECIMAL(14, 2) NOT NULL,
  -- with all instalments before it
  owed        DECIMAL(14, 2) NOT NULL,
  PRIMARY KEY (year_end_id, number),
  CONSTRAINT activity_recovery_instalment_amount CHECK (amount >= 0 AND owed >= amount),
  CONSTRAINT activity_recovery_instalment_year_end FOREIGN KEY (year_end_id) REFERENCES activity_year_end (id)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO activity_recovery_instalment (year_end_id, number, due_on, amount, owed)
WITH RECURSIVE parts AS (
  SELECT id, 1 AS number FROM activity_year_end WHERE status = 'RECOVERY_SET' AND instalments > 0
  UNION ALL
  SELECT p.id, p.number + 1 FROM parts p JOIN activity_year_end y ON y.id = p.id WHERE p.number < y.instalments
)
SELECT y.id, p.number, y.first_instalment_on + INTERVAL (p.number - 1) MONTH,
  IF(p.number < y.instalments, TRUNCATE(y.recovery_amount / y.instalments, 2),
     y.recovery_amount - (y.instalments - 1) * TRUNCATE(y.recovery_amount / y.instalments, 2)),
  IF(p.number < y.instalments, p.number * TRUNCATE(y.recovery_amount / y.instalments, 2), y.recovery_amount)
FROM parts p JOIN activity_year_end y ON y.id = p.id;

-- day and way of the money that an entry of the ledger records
CREATE TABLE activity_money_record (
  entry_id    BIGINT      NOT NULL PRIMARY KEY,
  kind        VARCHAR(20) NOT NULL,
  review_id   BIGINT      NOT NULL,
  moved_on    DATE        NOT NULL,
  way         VARCHAR(20) NOT NULL,
  KEY activity_money_record_of_review (kind, review_id),
  CONSTRAINT activity_money_record_entry FOREIGN KEY (entry_id) REFERENCES activity_ledger_entry (id)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO activity_ledger_entry (contract_number, commissioner_code, start_year, kind, money, source, reason,
  reference, posting_key, recorded_at, recorded_by, recorded_by_name)
SELECT contract_number, commissioner_code, start_year, 'RECOVERY_SET', recovery_amount,
  CONCAT('Year-end reconciliation YE-', id), LEFT(recovery_reason, 1000), CONCAT('YE-', id),
  CONCAT('RECOVERY_SET:', id), recovery_decided_at, NULL, 'Chairtime'
FROM activity_year_end WHERE status = 'RECOVERY_SET' AND recovery_amount > 0;

INSERT INTO activity_ledger_entry (contract_number, commissioner_code, start_year, kind, money, source, reason,
  reference, posting_key, recorded_at, recorded_by, recorded_by_name)
SELECT contract_number, commissioner_code, start_year, 'WITHHELD', withheld,
  CONCAT('Mid-year review MYR-', id), LEFT(decision_reason, 1000), CONCAT('MYR-', id),
  CONCAT('WITHHELD:', id), decided_at, NULL, 'Chairtime'
FROM activity_mid_year_review WHERE withheld > 0;
