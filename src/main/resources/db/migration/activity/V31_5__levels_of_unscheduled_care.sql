-- courses of unscheduled care that a contract has to give in a year, where a commissioner varied what the rule says in
-- exceptional circumstances; the newest row of a year holds, and one without courses goes back to the rule
CREATE TABLE activity_unscheduled_level (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_number   VARCHAR(10)   NOT NULL,
  commissioner_code VARCHAR(3)    NOT NULL,
  start_year        INT           NOT NULL,
  courses           INT           NULL,
  reason            VARCHAR(1000) NOT NULL,
  reference         VARCHAR(120)  NOT NULL,
  recorded_at       DATETIME(6)   NOT NULL,
  recorded_by       BIGINT        NOT NULL,
  recorded_by_name  VARCHAR(200)  NOT NULL,
  KEY activity_unscheduled_level_year (contract_number, start_year),
  CONSTRAINT activity_unscheduled_level_courses CHECK (courses >= 0),
  CONSTRAINT activity_unscheduled_level_contract FOREIGN KEY (contract_number) REFERENCES activity_contract (number)
) DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER activity_unscheduled_level_never_changes BEFORE UPDATE ON activity_unscheduled_level FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A level of unscheduled care is never changed; another one supersedes it.';
CREATE TRIGGER activity_unscheduled_level_never_goes BEFORE DELETE ON activity_unscheduled_level FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A level of unscheduled care is never removed; another one supersedes it.';
