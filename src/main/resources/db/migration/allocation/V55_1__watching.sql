-- share of the time at which the duty lead is told too; null where nobody is
ALTER TABLE reference_urgency_clock ADD COLUMN escalate_at_percent INT;

-- starting values: emergencies at once, urgent warned at a half and three quarters and escalated at nine tenths,
-- of seven days warned on the fourth and escalated on the sixth
UPDATE reference_urgency_clock SET warn_at_percent = '', escalate_at_percent = 0
WHERE category IN ('EMERGENCY_MEDICAL', 'EMERGENCY_DENTAL') AND commissioner_code = '*';
UPDATE reference_urgency_clock SET warn_at_percent = '50,75', escalate_at_percent = 90
WHERE category = 'URGENT' AND commissioner_code = '*';
UPDATE reference_urgency_clock SET warn_at_percent = '57', escalate_at_percent = 86
WHERE category = 'NON_URGENT' AND commissioner_code = '*';

-- whom to call when a deadline is in danger, from when to when
CREATE TABLE allocation_duty_turn (
  id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT      NOT NULL,
  commissioner_code VARCHAR(10) NOT NULL,
  account_id        BIGINT      NOT NULL,
  starts_at         DATETIME(6) NOT NULL,
  ends_at           DATETIME(6) NOT NULL,
  KEY allocation_duty_turn_of_commissioner (commissioner_code, ends_at),
  CONSTRAINT allocation_duty_turn_lasts CHECK (ends_at > starts_at)
);

-- a warning is given once for a deadline, however often it is looked at
CREATE TABLE allocation_warning (
  referral_id BIGINT      NOT NULL,
  deadline    DATETIME(6) NOT NULL,
  share       INT         NOT NULL,
  escalated   BOOLEAN     NOT NULL,
  told_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (referral_id, deadline, share),
  CONSTRAINT allocation_warning_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id)
);

CREATE TABLE allocation_breach (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT       NOT NULL,
  referral_id       BIGINT       NOT NULL,
  commissioner_code VARCHAR(10)  NOT NULL,
  deadline          DATETIME(6)  NOT NULL,
  category          VARCHAR(20)  NOT NULL,
  district          VARCHAR(10)  NOT NULL,
  recorded_at       DATETIME(6)  NOT NULL,
  waited_for        VARCHAR(500) NOT NULL,
  reason            VARCHAR(30),
  reason_words      VARCHAR(2000),
  explained_by      BIGINT,
  explained_at      DATETIME(6),
  UNIQUE KEY allocation_breach_once (referral_id, deadline),
  KEY allocation_breach_of_commissioner (commissioner_code, deadline),
  CONSTRAINT allocation_breach_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id),
  CONSTRAINT allocation_breach_explained CHECK ((reason IS NULL) = (explained_at IS NULL))
);
