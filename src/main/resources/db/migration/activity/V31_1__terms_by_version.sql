-- an act by which somebody recorded terms of a contract, or took the last such act back
CREATE TABLE activity_terms_recording (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_number   VARCHAR(10)   NOT NULL,
  commissioner_code VARCHAR(3)    NOT NULL,
  service_line      VARCHAR(30)   NOT NULL,
  recurring         BOOLEAN       NOT NULL,
  kind              VARCHAR(30)   NOT NULL,
  valid_from        DATE          NOT NULL,
  valid_to          DATE          NULL,
  uplift_percent    DECIMAL(9, 4) NULL,
  agreed_on         DATE          NULL,
  reason            VARCHAR(1000) NOT NULL,
  reference         VARCHAR(200)  NOT NULL,
  takes_back        BIGINT        NULL,
  recorded_at       DATETIME(6)   NOT NULL,
  recorded_by       BIGINT        NOT NULL,
  recorded_by_name  VARCHAR(200)  NOT NULL,
  -- what was taken back cannot be taken back again
  UNIQUE KEY activity_terms_recording_taken_back_once (takes_back),
  KEY activity_terms_recording_contract (contract_number),
  CONSTRAINT activity_terms_recording_contract FOREIGN KEY (contract_number) REFERENCES activity_contract (number),
  CONSTRAINT activity_terms_recording_takes_back FOREIGN KEY (takes_back) REFERENCES activity_terms_recording (id)
) DEFAULT CHARSET = utf8mb4;

-- what was contracted from a day on, as known from its recording until another superseded it
CREATE TABLE activity_terms_version (
  id              BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  recording_id    BIGINT         NOT NULL,
  -- the recording that decided these terms; an earlier one where the rest of a version was carried over
  said_by         BIGINT         NOT NULL,
  contract_number VARCHAR(10)    NOT NULL,
  service_line    VARCHAR(30)    NOT NULL,
  recurring       BOOLEAN        NOT NULL,
  kind            VARCHAR(30)    NOT NULL,
  valid_from      DATE           NOT NULL,
  -- the first day on which they no longer hold; the end of time while no end is known
  valid_until     DATE           NOT NULL,
  yearly_target   DECIMAL(14, 4) NOT NULL,
  yearly_value    DECIMAL(14, 2) NOT NULL,
  -- 0 while nothing superseded it
  superseded_by   BIGINT         NOT NULL DEFAULT 0,
  PERIOD FOR validity (valid_from, valid_until),
  -- at every state of knowledge at most one version holds on a day
  UNIQUE KEY activity_terms_version_one_a_day
    (contract_number, service_line, recurring, superseded_by, validity WITHOUT OVERLAPS),
  KEY activity_terms_version_current (superseded_by, valid_from),
  CONSTRAINT activity_terms_version_not_negative CHECK (yearly_target >= 0 AND yearly_value >= 0),
  CONSTRAINT activity_terms_version_recording FOREIGN KEY (recording_id) REFERENCES activity_terms_recording (id),
  CONSTRAINT activity_terms_version_said_by FOREIGN KEY (said_by) REFERENCES activity_terms_recording (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER activity_terms_recording_never_changes BEFORE UPDATE ON activity_terms_recording FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was recorded of terms is never changed; a later recording supersedes it.';
CREATE TRIGGER activity_terms_recording_never_goes BEFORE DELETE ON activity_terms_recording FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was recorded of terms is never removed; a later recording takes it back.';
CREATE TRIGGER activity_terms_version_only_superseded BEFORE UPDATE ON activity_terms_version FOR EACH ROW
BEGIN
  IF OLD.superseded_by <> 0 OR NEW.superseded_by = 0
     OR NEW.recording_id <> OLD.recording_id OR NEW.said_by <> OLD.said_by
     OR NEW.contract_number <> OLD.contract_number OR NEW.service_line <> OLD.service_line
     OR NEW.recurring <> OLD.recurring OR NEW.kind <> OLD.kind
     OR NEW.valid_from <> OLD.valid_from OR NEW.valid_until <> OLD.valid_until
     OR NEW.yearly_target <> OLD.yearly_target OR NEW.yearly_value <> OLD.yearly_value THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A version of terms is only superseded, once, and never changed.';
  END IF;
END;
CREATE TRIGGER activity_terms_version_never_goes BEFORE DELETE ON activity_terms_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A version of terms is never removed; a later recording supersedes it.';
