-- everything that names a patient is in details, encrypted by the application and bound to the pseudonym
CREATE TABLE allocation_patient (
  id                BIGINT           NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT           NOT NULL,
  commissioner_code VARCHAR(10)      NOT NULL,
  pseudonym         VARCHAR(20)      NOT NULL,
  details           VARBINARY(40000) NOT NULL,
  key_id            VARCHAR(16),
  nhs_number_fingerprint VARCHAR(64),
  person_fingerprint VARCHAR(64),
  keep_until        DATE             NOT NULL,
  legal_hold        BOOLEAN          NOT NULL,
  erased_at         DATETIME(6),
  UNIQUE KEY allocation_patient_pseudonym (pseudonym),
  KEY allocation_patient_by_number (nhs_number_fingerprint),
  KEY allocation_patient_by_person (person_fingerprint),
  KEY allocation_patient_by_key (key_id),
  KEY allocation_patient_to_erase (erased_at, legal_hold, keep_until)
);

CREATE TABLE allocation_referral (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  commissioner_code VARCHAR(10)   NOT NULL,
  patient_id        BIGINT        NOT NULL,
  pseudonym         VARCHAR(20)   NOT NULL,
  status            VARCHAR(20)   NOT NULL,
  source            VARCHAR(30)   NOT NULL,
  symptoms          VARCHAR(400)  NOT NULL,
  red_flags         VARCHAR(400)  NOT NULL,
  disposition_code  VARCHAR(20),
  access_needs      VARCHAR(200)  NOT NULL,
  interpreter_language VARCHAR(3),
  dentist_gender    VARCHAR(10),
  patient_groups    VARCHAR(400)  NOT NULL,
  district          VARCHAR(10)   NOT NULL,
  received_at       DATETIME(6)   NOT NULL,
  received_by       BIGINT        NOT NULL,
  triaged_at        DATETIME(6),
  category          VARCHAR(20),
  deadline          DATETIME(6),
  ended_at          DATETIME(6),
  status_reason     VARCHAR(2000),
  changes           INT           NOT NULL,
  UNIQUE KEY allocation_referral_of_patient (patient_id),
  KEY allocation_referral_open (commissioner_code, ended_at, deadline),
  CONSTRAINT allocation_referral_patient FOREIGN KEY (patient_id) REFERENCES allocation_patient (id)
);

CREATE TABLE allocation_triage (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  referral_id     BIGINT        NOT NULL,
  decided_at      DATETIME(6)   NOT NULL,
  decided_by      BIGINT        NOT NULL,
  category        VARCHAR(20)   NOT NULL,
  proposed        VARCHAR(20)   NOT NULL,
  because         VARCHAR(400)  NOT NULL,
  reason          VARCHAR(2000) NOT NULL,
  deadline_before DATETIME(6),
  deadline_after  DATETIME(6),
  KEY allocation_triage_of_referral (referral_id, id),
  CONSTRAINT allocation_triage_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id)
);

-- how long details are kept after the referral was last changed; children's until they are grown up
CREATE TABLE reference_patient_retention (
  valid_from      DATE NOT NULL PRIMARY KEY,
  years           INT  NOT NULL,
  child_until_age INT  NOT NULL
);

-- usual figures of health records; an organisation with a retention schedule of its own adds a row
INSERT INTO reference_patient_retention (valid_from, years, child_until_age) VALUES ('2013-04-01', 8, 25);

CREATE TABLE reference_urgency_clock (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)  NOT NULL,
  category          VARCHAR(20)  NOT NULL,
  valid_from        DATE         NOT NULL,
  minutes           INT          NOT NULL,
  warn_at_percent   VARCHAR(40)  NOT NULL,
  told              VARCHAR(200) NOT NULL,
  UNIQUE KEY reference_urgency_clock_once (commissioner_code, category, valid_from)
);

-- for every commissioner ('*') without its own; no clock runs for routine care
INSERT INTO reference_urgency_clock (commissioner_code, category, valid_from, minutes, warn_at_percent, told) VALUES
  ('*', 'EMERGENCY_MEDICAL', '2013-04-01', 0, '', 'COORDINATOR,CLINICIAN'),
  ('*', 'EMERGENCY_DENTAL', '2013-04-01', 60, '50', 'COORDINATOR,CLINICIAN'),
  ('*', 'URGENT', '2013-04-01', 1440, '50,75,90', 'COORDINATOR,CLINICIAN'),
  ('*', 'NON_URGENT', '2013-04-01', 10080, '50,75,90', 'COORDINATOR');

CREATE TABLE reference_disposition (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)  NOT NULL,
  code              VARCHAR(20)  NOT NULL,
  valid_from        DATE         NOT NULL,
  words             VARCHAR(200) NOT NULL,
  category          VARCHAR(20)  NOT NULL,
  minutes           INT          NOT NULL,
  doubtful          BOOLEAN      NOT NULL,
  UNIQUE KEY reference_disposition_once (commissioner_code, code, valid_from)
);

-- doubtful: sources are silent or disagree; to be compared with the current release of the codes
INSERT INTO reference_disposition (commissioner_code, code, valid_from, words, category, minutes, doubtful) VALUES
  ('*', 'Dx118', '2013-04-01', 'Attend an emergency dental treatment centre within 4 hours', 'EMERGENCY_DENTAL', 240, FALSE),
  ('*', 'Dx17', '2013-04-01', 'Contact a dental service within 1 hour', 'EMERGENCY_DENTAL', 60, FALSE),
  ('*', 'Dx18', '2013-04-01', 'Contact a dental service within 6 hours', 'URGENT', 360, TRUE),
  ('*', 'Dx19', '2013-04-01', 'Contact a dental service within 12 hours', 'URGENT', 720, TRUE),
  ('*', 'Dx20', '2013-04-01', 'Contact a dental service within 24 hours', 'URGENT', 1440, TRUE),
  ('*', 'Dx21', '2013-04-01', 'Contact a dental practice within 5 working days', 'NON_URGENT', 10080, TRUE),
  ('*', 'Dx22', '2013-04-01', 'Contact a dental practice within 3 working days', 'NON_URGENT', 4320, TRUE),
  ('*', 'Dx23', '2013-04-01', 'Contact an orthodontist on the next working day', 'NON_URGENT', 4320, TRUE);
