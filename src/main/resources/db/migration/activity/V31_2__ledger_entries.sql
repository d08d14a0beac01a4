-- what moves the account of a contract's financial year beside delivered months; only added to
CREATE TABLE activity_ledger_entry (
  id                BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_number   VARCHAR(10)    NOT NULL,
  commissioner_code VARCHAR(3)     NOT NULL,
  start_year        INT            NOT NULL,
  kind              VARCHAR(30)    NOT NULL,
  -- of a carry-forward: a deficit is positive, a credit negative
  units             DECIMAL(14, 4) NULL,
  money             DECIMAL(14, 2) NULL,
  treatment_month   DATE           NULL,
  schedule_month    DATE           NULL,
  source            VARCHAR(200)   NOT NULL,
  reason            VARCHAR(1000)  NOT NULL,
  reference         VARCHAR(120)   NOT NULL,
  corrects          BIGINT         NULL,
  -- one for each form that was opened and for each step that posts, so that nothing is entered twice
  posting_key       VARCHAR(120)   NOT NULL,
  recorded_at       DATETIME(6)    NOT NULL,
  recorded_by       BIGINT         NULL,
  recorded_by_name  VARCHAR(200)   NOT NULL,
  UNIQUE KEY activity_ledger_entry_once (posting_key),
  UNIQUE KEY activity_ledger_entry_countered_once (corrects),
  KEY activity_ledger_entry_year (contract_number, start_year),
  CONSTRAINT activity_ledger_entry_something CHECK (units IS NOT NULL OR money IS NOT NULL),
  CONSTRAINT activity_ledger_entry_contract FOREIGN KEY (contract_number) REFERENCES activity_contract (number),
  CONSTRAINT activity_ledger_entry_corrects FOREIGN KEY (corrects) REFERENCES activity_ledger_entry (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER activity_ledger_entry_never_changes BEFORE UPDATE ON activity_ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An entry of the ledger is never changed; a counter-entry corrects it.';
CREATE TRIGGER activity_ledger_entry_never_goes BEFORE DELETE ON activity_ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An entry of the ledger is never removed; a counter-entry corrects it.';
