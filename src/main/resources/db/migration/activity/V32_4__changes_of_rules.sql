-- what was changed of rules, tariffs and amounts, with what held before; only added to
CREATE TABLE activity_rule_change (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)   NOT NULL,
  what              VARCHAR(300)  NOT NULL,
  before_state      VARCHAR(1000) NOT NULL,
  after_state       VARCHAR(1000) NOT NULL,
  reason            VARCHAR(300)  NOT NULL,
  changed_at        DATETIME(6)   NOT NULL,
  changed_by_name   VARCHAR(200)  NOT NULL,
  KEY activity_rule_change_of (commissioner_code)
) DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER activity_rule_change_never_changes BEFORE UPDATE ON activity_rule_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was changed of a rule is never changed itself.';
CREATE TRIGGER activity_rule_change_never_goes BEFORE DELETE ON activity_rule_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was changed of a rule is never removed.';
