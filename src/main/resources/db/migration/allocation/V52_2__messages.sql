-- every message that a sender was answered to; the original is encrypted and forgotten with the patient
CREATE TABLE allocation_message (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        BIGINT       NOT NULL,
  sender_id      BIGINT       NOT NULL,
  reference      VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message_key    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin,
  taken_key      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin,
  kind           VARCHAR(10),
  state          VARCHAR(10)  NOT NULL,
  http_status    INT          NOT NULL,
  answer         MEDIUMTEXT   NOT NULL,
  content        MEDIUMBLOB   NOT NULL,
  key_id         VARCHAR(16),
  fingerprint    VARCHAR(64),
  request_id     VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin,
  correlation_id VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin,
  referral_id    BIGINT,
  contact_from   DATETIME(6),
  contact_until  DATETIME(6),
  received_at    DATETIME(6)  NOT NULL,
  keep_until     DATE,
  erased_at      DATETIME(6),
  -- a message that was taken is taken once, however often it is sent
  UNIQUE KEY allocation_message_once (sender_id, taken_key),
  KEY allocation_message_of_referral (referral_id, id),
  KEY allocation_message_to_erase (erased_at, keep_until),
  KEY allocation_message_by_key (key_id),
  CONSTRAINT allocation_message_sender_known FOREIGN KEY (sender_id) REFERENCES allocation_message_sender (id),
  CONSTRAINT allocation_message_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id),
  CONSTRAINT allocation_message_state CHECK (state IN ('TAKEN', 'REFUSED', 'FAILED')),
  CONSTRAINT allocation_message_taken CHECK ((state = 'TAKEN') = (taken_key IS NOT NULL AND referral_id IS NOT NULL))
);

-- what the sender calls a referral in later messages
CREATE TABLE allocation_message_request (
  sender_id   BIGINT      NOT NULL,
  request_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  referral_id BIGINT      NOT NULL,
  PRIMARY KEY (sender_id, request_key),
  UNIQUE KEY allocation_message_request_of_referral (referral_id),
  CONSTRAINT allocation_message_request_sender FOREIGN KEY (sender_id) REFERENCES allocation_message_sender (id),
  CONSTRAINT allocation_message_request_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id)
);

-- days for which messages are kept that no referral came of
CREATE TABLE reference_message_retention (
  valid_from DATE NOT NULL PRIMARY KEY,
  days       INT  NOT NULL
);

-- starting value: time enough for a sender to ask what became of a message
INSERT INTO reference_message_retention (valid_from, days) VALUES ('2013-04-01', 30);

CREATE TABLE reference_use_case (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)  NOT NULL,
  code              VARCHAR(40)  NOT NULL,
  valid_from        DATE         NOT NULL,
  words             VARCHAR(200) NOT NULL,
  taken             BOOLEAN      NOT NULL,
  doubtful          BOOLEAN      NOT NULL,
  UNIQUE KEY reference_use_case_once (commissioner_code, code, valid_from)
);

-- the published list of use cases has none for dental care: 111-dental is a name of our own until there is one
INSERT INTO reference_use_case (commissioner_code, code, valid_from, words, taken, doubtful) VALUES
  ('*', 'referral', '2013-04-01', 'Referral: another service takes over the care', TRUE, FALSE),
  ('*', '111-dental', '2013-04-01', 'NHS 111 to urgent dental care', TRUE, TRUE),
  ('*', 'validation', '2013-04-01', 'Asks a clinical service to check what a call handler decided', FALSE, FALSE),
  ('*', 'a1t1', '2013-04-01', 'NHS 111 to an emergency department', FALSE, FALSE);

-- what codes in messages mean for a referral; what is not here stays words that a person reads
CREATE TABLE reference_message_code (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)  NOT NULL,
  code_system       VARCHAR(60)  NOT NULL,
  code              VARCHAR(40)  NOT NULL,
  valid_from        DATE         NOT NULL,
  kind              VARCHAR(20)  NOT NULL,
  meaning           VARCHAR(30)  NOT NULL,
  words             VARCHAR(200) NOT NULL,
  doubtful          BOOLEAN      NOT NULL,
  UNIQUE KEY reference_message_code_once (commissioner_code, code_system, code, kind, valid_from)
);

-- code_system is a part of the address of the system; starting values from public code lists, to be compared with the
-- current release before they are relied on
INSERT INTO reference_message_code
  (commissioner_code, code_system, code, valid_from, kind, meaning, words, doubtful) VALUES
  ('*', 'snomed.info/sct', '299709002', '2013-04-01', 'SYMPTOM', 'INFECTION', 'Dental abscess', TRUE),
  ('*', 'snomed.info/sct', '36202009', '2013-04-01', 'SYMPTOM', 'BROKEN_TOOTH', 'Fracture of tooth', TRUE),
  ('*', 'snomed.info/sct', '105503008', '2013-04-01', 'ACCESS_NEED', 'STEP_FREE', 'Dependence on wheelchair', TRUE);
