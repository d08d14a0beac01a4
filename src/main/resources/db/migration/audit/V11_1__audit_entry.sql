CREATE TABLE audit_entry (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at                DATETIME(6)   NOT NULL,
  account_id        BIGINT        NULL,
  username          VARCHAR(60)   NOT NULL,
  roles             VARCHAR(200)  NOT NULL,
  organisation_kind VARCHAR(20)   NULL,
  organisation_code VARCHAR(20)   NULL,
  concerns_kind     VARCHAR(20)   NULL,
  concerns_code     VARCHAR(20)   NULL,
  action            VARCHAR(80)   NOT NULL,
  subject_type      VARCHAR(60)   NOT NULL,
  subject_id        VARCHAR(80)   NOT NULL,
  summary           VARCHAR(1000) NOT NULL,
  before_state      TEXT          NULL,
  after_state       TEXT          NULL,
  reason            VARCHAR(2000) NULL
);
CREATE INDEX audit_entry_organisation ON audit_entry (organisation_kind, organisation_code, at);
CREATE INDEX audit_entry_concerns ON audit_entry (concerns_kind, concerns_code, at);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id);

CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit record is append-only: an entry is never changed.';
CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit record is append-only: an entry is never removed.';
