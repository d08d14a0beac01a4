-- every time a slot was looked for: what was found, what was refused, and why; nothing in it names a patient
CREATE TABLE allocation_match (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  referral_id BIGINT      NOT NULL,
  decided_at  DATETIME(6) NOT NULL,
  slot_id     BIGINT,
  explanation MEDIUMTEXT  NOT NULL,
  KEY allocation_match_of_referral (referral_id, id),
  CONSTRAINT allocation_match_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id),
  CONSTRAINT allocation_match_slot FOREIGN KEY (slot_id) REFERENCES allocation_slot (id)
);

CREATE TABLE allocation_offer (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT       NOT NULL,
  commissioner_code VARCHAR(10)  NOT NULL,
  referral_id       BIGINT       NOT NULL,
  slot_id           BIGINT       NOT NULL,
  match_id          BIGINT       NOT NULL,
  provider_code     VARCHAR(20)  NOT NULL,
  starts_at         DATETIME(6)  NOT NULL,
  made_at           DATETIME(6)  NOT NULL,
  expires_at        DATETIME(6)  NOT NULL,
  state             VARCHAR(20)  NOT NULL,
  answered_at       DATETIME(6),
  answered_by       BIGINT,
  confirm_by        DATETIME(6),
  ended_at          DATETIME(6),
  decline_reason    VARCHAR(30),
  reason            VARCHAR(2000),
  current_of        BIGINT GENERATED ALWAYS AS (IF(ended_at IS NULL, referral_id, NULL)) VIRTUAL,
  -- a referral has one offer at a time
  UNIQUE KEY allocation_offer_current (current_of),
  KEY allocation_offer_of_referral (referral_id, id),
  KEY allocation_offer_made (commissioner_code, made_at),
  KEY allocation_offer_of_provider (provider_code, starts_at),
  CONSTRAINT allocation_offer_referral FOREIGN KEY (referral_id) REFERENCES allocation_referral (id),
  CONSTRAINT allocation_offer_slot FOREIGN KEY (slot_id) REFERENCES allocation_slot (id),
  CONSTRAINT allocation_offer_match FOREIGN KEY (match_id) REFERENCES allocation_match (id),
  CONSTRAINT allocation_offer_ends
    CHECK ((state IN ('OPEN', 'ACCEPTED', 'BOOKED')) = (ended_at IS NULL))
);

-- practices that confirm every booking themselves; the others are booked as soon as the patient accepts
CREATE TABLE allocation_confirming_practice (
  provider_code VARCHAR(20) NOT NULL PRIMARY KEY,
  since         DATETIME(6) NOT NULL
);

-- since when it waits for a seat to appear; and the slot that a person picked for the next offer
ALTER TABLE allocation_referral
  ADD COLUMN waiting_since DATETIME(6),
  ADD COLUMN picked_slot_id BIGINT,
  ADD COLUMN picked_reason VARCHAR(2000),
  ADD KEY allocation_referral_waiting (commissioner_code, waiting_since);
