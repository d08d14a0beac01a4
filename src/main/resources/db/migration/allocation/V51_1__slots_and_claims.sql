CREATE TABLE allocation_slot (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  commissioner_code VARCHAR(10)   NOT NULL,
  provider_code     VARCHAR(20)   NOT NULL,
  contract_number   VARCHAR(20)   NOT NULL,
  postcode          VARCHAR(10)   NOT NULL,
  district          VARCHAR(10)   NOT NULL,
  latitude          DOUBLE,
  longitude         DOUBLE,
  starts_at         DATETIME(6)   NOT NULL,
  minutes           INT           NOT NULL,
  source            VARCHAR(20)   NOT NULL,
  session_id        BIGINT,
  session_part      INT,
  surgery           INT,
  status            VARCHAR(20)   NOT NULL,
  meant_for         VARCHAR(20)   NOT NULL,
  release_at        DATETIME(6),
  access_facts      VARCHAR(200)  NOT NULL,
  languages         VARCHAR(200)  NOT NULL,
  dentist_gender    VARCHAR(10),
  kept_for          VARCHAR(400)  NOT NULL,
  closed_at         DATETIME(6),
  close_reason      VARCHAR(2000),
  open_from         DATETIME(6) GENERATED ALWAYS AS (IF(status = 'OPEN', starts_at, NULL)) VIRTUAL,
  UNIQUE KEY allocation_slot_once_of_session (session_id, session_part),
  UNIQUE KEY allocation_slot_once_in_surgery (contract_number, surgery, open_from),
  UNIQUE KEY allocation_slot_with_status (id, status),
  KEY allocation_slot_of_provider (provider_code, starts_at),
  KEY allocation_slot_of_commissioner (commissioner_code, status, starts_at),
  CONSTRAINT allocation_slot_lasts CHECK (minutes > 0),
  CONSTRAINT allocation_slot_source CHECK ((source = 'SESSION') = (session_id IS NOT NULL)),
  CONSTRAINT allocation_slot_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);

-- only open slots have seats: a slot with seats cannot be closed, nor one that is closed get any
CREATE TABLE allocation_seat (
  slot_id     BIGINT      NOT NULL,
  number      INT         NOT NULL,
  slot_status VARCHAR(20) NOT NULL DEFAULT 'OPEN',
  PRIMARY KEY (slot_id, number),
  CONSTRAINT allocation_seat_of_open_slot FOREIGN KEY (slot_id, slot_status) REFERENCES allocation_slot (id, status),
  CONSTRAINT allocation_seat_open CHECK (slot_status = 'OPEN'),
  CONSTRAINT allocation_seat_number CHECK (number >= 1)
);

-- a seat is claimed once, and a referral has one seat, whatever the code above does
CREATE TABLE allocation_claim (
  slot_id     BIGINT      NOT NULL,
  seat_number INT         NOT NULL,
  referral_id BIGINT      NOT NULL,
  state       VARCHAR(20) NOT NULL,
  held_until  DATETIME(6),
  claimed_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (slot_id, seat_number),
  UNIQUE KEY allocation_claim_one_seat (referral_id),
  KEY allocation_claim_held (state, held_until),
  CONSTRAINT allocation_claim_seat FOREIGN KEY (slot_id, seat_number) REFERENCES allocation_seat (slot_id, number),
  CONSTRAINT allocation_claim_state CHECK (state IN ('HELD', 'BOOKED')),
  CONSTRAINT allocation_claim_hold_ends CHECK ((state = 'HELD') = (held_until IS NOT NULL))
);

CREATE TABLE allocation_claim_history (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slot_id     BIGINT      NOT NULL,
  seat_number INT         NOT NULL,
  referral_id BIGINT      NOT NULL,
  state       VARCHAR(20) NOT NULL,
  held_until  DATETIME(6),
  claimed_at  DATETIME(6) NOT NULL,
  ended_as    VARCHAR(20) NOT NULL,
  ended_at    DATETIME(6) NOT NULL,
  KEY allocation_claim_history_of_slot (slot_id, id),
  KEY allocation_claim_history_of_referral (referral_id, id),
  CONSTRAINT allocation_claim_history_slot FOREIGN KEY (slot_id) REFERENCES allocation_slot (id)
);

-- where a postcode (without blanks) or a district lies
CREATE TABLE allocation_area_point (
  area      VARCHAR(10) NOT NULL PRIMARY KEY,
  latitude  DOUBLE      NOT NULL,
  longitude DOUBLE      NOT NULL
);

-- hours before its start from which a slot is open to the less pressing too
CREATE TABLE reference_slot_release (
  commissioner_code VARCHAR(10) NOT NULL,
  meant_for         VARCHAR(20) NOT NULL,
  valid_from        DATE        NOT NULL,
  hours_before      INT         NOT NULL,
  PRIMARY KEY (commissioner_code, meant_for, valid_from)
);

INSERT INTO reference_slot_release (commissioner_code, meant_for, valid_from, hours_before)
VALUES ('*', 'URGENT', '2013-04-01', 4), ('*', 'NON_URGENT', '2013-04-01', 24), ('*', 'ROUTINE', '2013-04-01', 0);

-- what counts how much when suitable slots are ranked, of 100 together; distances from farthest_km on count alike
CREATE TABLE reference_matching_weights (
  commissioner_code VARCHAR(10) NOT NULL,
  valid_from        DATE        NOT NULL,
  soonness          INT         NOT NULL,
  distance          INT         NOT NULL,
  fairness          INT         NOT NULL,
  priority          INT         NOT NULL,
  farthest_km       INT         NOT NULL,
  PRIMARY KEY (commissioner_code, valid_from),
  CONSTRAINT reference_matching_weights_hundred CHECK (soonness + distance + fairness + priority = 100),
  CONSTRAINT reference_matching_weights_positive
    CHECK (soonness >= 0 AND distance >= 0 AND fairness >= 0 AND priority >= 0 AND farthest_km > 0)
);

INSERT INTO reference_matching_weights
  (commissioner_code, valid_from, soonness, distance, fairness, priority, farthest_km)
VALUES ('*', '2013-04-01', 35, 40, 15, 10, 50);
