-- a seat that was used up is nobody's and never free again, whatever the clock says
ALTER TABLE allocation_claim
  MODIFY referral_id BIGINT,
  DROP CONSTRAINT allocation_claim_state,
  ADD CONSTRAINT allocation_claim_state CHECK (state IN ('HELD', 'BOOKED', 'USED')),
  ADD CONSTRAINT allocation_claim_used CHECK ((state = 'USED') = (referral_id IS NULL));

-- what became of a booking; a correction replaces the row before and keeps it
CREATE TABLE allocation_attendance (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  referral_id       BIGINT        NOT NULL,
  slot_id           BIGINT        NOT NULL,
  session_id        BIGINT,
  commissioner_code VARCHAR(10)   NOT NULL,
  provider_code     VARCHAR(20)   NOT NULL,
  contract_number   VARCHAR(20)   NOT NULL,
  starts_at         DATETIME(6)   NOT NULL,
  booked_at         DATETIME(6)   NOT NULL,
  ended_as          VARCHAR(30)   NOT NULL,
  reason            VARCHAR(2000) NOT NULL,
  recorded_at       DATETIME(6)   NOT NULL,
  recorded_by       BIGINT        NOT NULL,
  not_brought       BOOLEAN       NOT NULL,
  safeguarding      VARCHAR(2000),
  safeguarded_at    DATETIME(6),
  safeguarded_by    BIGINT,
  replaces          BIGINT,
  correction        VARCHAR(2000),
  replaced_at       DATETIME(6),
  holds             BOOLEAN GENERATED ALWAYS AS (IF(replaced_at IS NULL, TRUE, NULL)) VIRTUAL,
  UNIQUE KEY allocation_attendance_once (referral_id, slot_id, booked_at, holds),
  KEY allocation_attendance_of_provider (provider_code, starts_at),
  KEY allocation_attendance_of_session (session_id),
  CONSTRAINT allocation_attendance_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id),
  CONSTRAINT allocation_attendance_slot FOREIGN KEY (slot_id) REFERENCES allocation_slot (id),
  CONSTRAINT allocation_attendance_replaces FOREIGN KEY (replaces) REFERENCES allocation_attendance (id),
  CONSTRAINT allocation_attendance_correction CHECK ((replaces IS NULL) = (correction IS NULL)),
  CONSTRAINT allocation_attendance_not_brought CHECK (NOT not_brought OR ended_as = 'DID_NOT_ATTEND')
);

CREATE TABLE allocation_outcome (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version       BIGINT        NOT NULL,
  attendance_id BIGINT        NOT NULL,
  outcome       VARCHAR(30)   NOT NULL,
  referred_to   VARCHAR(200)  NOT NULL,
  follow_on     VARCHAR(20)   NOT NULL,
  recorded_at   DATETIME(6)   NOT NULL,
  recorded_by   BIGINT        NOT NULL,
  correction    VARCHAR(2000),
  replaced_at   DATETIME(6),
  holds         BOOLEAN GENERATED ALWAYS AS (IF(replaced_at IS NULL, TRUE, NULL)) VIRTUAL,
  UNIQUE KEY allocation_outcome_once (attendance_id, holds),
  CONSTRAINT allocation_outcome_attendance FOREIGN KEY (attendance_id) REFERENCES allocation_attendance (id),
  CONSTRAINT allocation_outcome_referred CHECK ((outcome = 'REFERRED_ON') = (referred_to <> ''))
);

-- a further course of treatment that somebody has to find a place for
CREATE TABLE allocation_follow_on (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  referral_id       BIGINT        NOT NULL,
  commissioner_code VARCHAR(10)   NOT NULL,
  requested_at      DATETIME(6)   NOT NULL,
  settled_at        DATETIME(6),
  settled_by        BIGINT,
  settlement        VARCHAR(2000),
  UNIQUE KEY allocation_follow_on_once (referral_id),
  KEY allocation_follow_on_open (commissioner_code, settled_at, requested_at),
  CONSTRAINT allocation_follow_on_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id)
);

-- counts: whether it belongs to the follow-up that is going on
CREATE TABLE allocation_contact_attempt (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  referral_id BIGINT        NOT NULL,
  made_at     DATETIME(6)   NOT NULL,
  made_by     BIGINT        NOT NULL,
  channel     VARCHAR(20)   NOT NULL,
  reached     BOOLEAN       NOT NULL,
  red_flags   VARCHAR(400)  NOT NULL,
  note        VARCHAR(2000) NOT NULL,
  counts      BOOLEAN       NOT NULL,
  KEY allocation_contact_attempt_of_referral (referral_id, id),
  CONSTRAINT allocation_contact_attempt_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id)
);

-- what was decided about a patient who missed or could not be reached; a closure is signed off by somebody else
CREATE TABLE allocation_follow_up (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version       BIGINT        NOT NULL,
  referral_id   BIGINT        NOT NULL,
  decision      VARCHAR(20)   NOT NULL,
  reason        VARCHAR(2000) NOT NULL,
  decided_at    DATETIME(6)   NOT NULL,
  decided_by    BIGINT        NOT NULL,
  agreed        BOOLEAN,
  agreed_reason VARCHAR(2000),
  agreed_at     DATETIME(6),
  agreed_by     BIGINT,
  open_closure  BIGINT GENERATED ALWAYS AS (IF(decision = 'CLOSE' AND agreed IS NULL, referral_id, NULL)) VIRTUAL,
  UNIQUE KEY allocation_follow_up_one_closure (open_closure),
  KEY allocation_follow_up_of_referral (referral_id, id),
  CONSTRAINT allocation_follow_up_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id),
  CONSTRAINT allocation_follow_up_other_person CHECK (agreed_by IS NULL OR agreed_by <> decided_by)
);

-- what is demanded before a referral is closed because the patient cannot be reached; rules section 3.8 suggests two
-- attempts by different channels within 24 hours, the rest are starting values
CREATE TABLE reference_missed_rule (
  commissioner_code    VARCHAR(10) NOT NULL,
  valid_from           DATE        NOT NULL,
  attempts             INT         NOT NULL,
  channels             INT         NOT NULL,
  within_hours         INT         NOT NULL,
  sign_off_within_hours INT        NOT NULL,
  child_below_age      INT         NOT NULL,
  PRIMARY KEY (commissioner_code, valid_from),
  CONSTRAINT reference_missed_rule_possible CHECK (channels >= 1 AND attempts >= channels AND within_hours > 0)
);

INSERT INTO reference_missed_rule
  (commissioner_code, valid_from, attempts, channels, within_hours, sign_off_within_hours, child_below_age)
VALUES ('*', '2013-04-01', 2, 2, 24, 24, 18);

-- until when a practice records, and how many days after the appointment it sees who the patient is; starting values
CREATE TABLE reference_attendance_rule (
  commissioner_code     VARCHAR(10) NOT NULL,
  valid_from            DATE        NOT NULL,
  record_within_hours   INT         NOT NULL,
  outcome_within_hours  INT         NOT NULL,
  sees_patient_days     INT         NOT NULL,
  PRIMARY KEY (commissioner_code, valid_from)
);

INSERT INTO reference_attendance_rule
  (commissioner_code, valid_from, record_within_hours, outcome_within_hours, sees_patient_days)
VALUES ('*', '2013-04-01', 24, 48, 14);
