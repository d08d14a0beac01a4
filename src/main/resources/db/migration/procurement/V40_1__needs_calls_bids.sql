CREATE TABLE procurement_need (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  commissioner_code VARCHAR(10)   NOT NULL,
  status            VARCHAR(20)   NOT NULL,
  title             VARCHAR(120)  NOT NULL,
  districts         TEXT          NOT NULL,
  patient_groups    VARCHAR(400)  NOT NULL,
  reason            VARCHAR(4000) NOT NULL,
  sessions_wanted   INT           NOT NULL,
  budget            DECIMAL(14,2) NOT NULL,
  first_day         DATE          NOT NULL,
  last_day          DATE          NOT NULL,
  raised_by         BIGINT        NOT NULL,
  raised_at         DATETIME(6)   NOT NULL,
  figures_month     CHAR(7),
  figures_year_to_date BOOLEAN,
  figures_contracts INT,
  figures_without_data INT,
  figures_annual_target DECIMAL(14,4),
  figures_expected  DECIMAL(14,4),
  figures_delivered DECIMAL(14,4),
  figures_working_days INT,
  figures_working_days_in_year INT,
  figures_percent   DECIMAL(20,10),
  figures_shortfall DECIMAL(14,4),
  figures_shortfall_value DECIMAL(14,2),
  KEY procurement_need_of_commissioner (commissioner_code, raised_at)
);

CREATE TABLE procurement_call (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  need_id           BIGINT        NOT NULL,
  commissioner_code VARCHAR(10)   NOT NULL,
  title             VARCHAR(120)  NOT NULL,
  status            VARCHAR(20)   NOT NULL,
  weekdays          VARCHAR(80)   NOT NULL,
  start_time        TIME          NOT NULL,
  hours             DECIMAL(4,2)  NOT NULL,
  bank_holidays_too BOOLEAN       NOT NULL,
  slots_per_session INT           NOT NULL,
  price_ceiling     DECIMAL(14,2) NOT NULL,
  eligible_districts TEXT         NOT NULL,
  minimum_delivery_percent DECIMAL(6,2),
  deadline          DATETIME(6)   NOT NULL,
  scoring_due_on    DATE          NOT NULL,
  sessions_wanted   INT           NOT NULL,
  budget            DECIMAL(14,2) NOT NULL,
  first_day         DATE          NOT NULL,
  last_day          DATE          NOT NULL,
  prepared_by       BIGINT        NOT NULL,
  drafted_at        DATETIME(6)   NOT NULL,
  published_by      BIGINT,
  published_at      DATETIME(6),
  opened_at         DATETIME(6),
  ended_at          DATETIME(6),
  status_reason     VARCHAR(2000),
  deadline_moves    INT           NOT NULL,
  CONSTRAINT procurement_call_need FOREIGN KEY (need_id) REFERENCES procurement_need (id),
  KEY procurement_call_of_commissioner (commissioner_code, deadline),
  KEY procurement_call_by_status (status, deadline)
);

CREATE TABLE procurement_criterion (
  call_id  BIGINT        NOT NULL,
  number   INT           NOT NULL,
  name     VARCHAR(120)  NOT NULL,
  question VARCHAR(1000) NOT NULL,
  weight   INT           NOT NULL,
  PRIMARY KEY (call_id, number),
  CONSTRAINT procurement_criterion_call FOREIGN KEY (call_id) REFERENCES procurement_call (id)
);

CREATE TABLE procurement_call_evaluator (
  call_id    BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (call_id, account_id),
  CONSTRAINT procurement_call_evaluator_call FOREIGN KEY (call_id) REFERENCES procurement_call (id)
);

CREATE TABLE procurement_invitation (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_id         BIGINT      NOT NULL,
  provider_code   VARCHAR(20) NOT NULL,
  contract_number VARCHAR(20) NOT NULL,
  UNIQUE KEY procurement_invitation_once (call_id, contract_number),
  KEY procurement_invitation_of_provider (provider_code, call_id),
  CONSTRAINT procurement_invitation_call FOREIGN KEY (call_id) REFERENCES procurement_call (id)
);

CREATE TABLE procurement_call_event (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_id    BIGINT        NOT NULL,
  at         DATETIME(6)   NOT NULL,
  account_id BIGINT,
  text       VARCHAR(2500) NOT NULL,
  KEY procurement_call_event_of_call (call_id, id),
  CONSTRAINT procurement_call_event_call FOREIGN KEY (call_id) REFERENCES procurement_call (id)
);

CREATE TABLE procurement_bid (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  call_id           BIGINT        NOT NULL,
  provider_code     VARCHAR(20)   NOT NULL,
  status            VARCHAR(20)   NOT NULL,
  contract_number   VARCHAR(20)   NOT NULL,
  contact_name      VARCHAR(120)  NOT NULL,
  contact_email     VARCHAR(120)  NOT NULL,
  contact_phone     VARCHAR(120)  NOT NULL,
  sessions_offered  INT,
  price_per_session DECIMAL(14,2),
  weekdays          VARCHAR(80)   NOT NULL,
  start_date        DATE,
  cqc_registered    BOOLEAN       NOT NULL,
  indemnity_in_place BOOLEAN      NOT NULL,
  performers_listed BOOLEAN       NOT NULL,
  last_changed_by   BIGINT        NOT NULL,
  submitted_at      DATETIME(6),
  sessions_awarded  INT,
  UNIQUE KEY procurement_bid_one_per_provider (call_id, provider_code),
  KEY procurement_bid_of_provider (provider_code, id),
  CONSTRAINT procurement_bid_call FOREIGN KEY (call_id) REFERENCES procurement_call (id)
);

CREATE TABLE procurement_answer (
  bid_id    BIGINT        NOT NULL,
  criterion INT           NOT NULL,
  text      VARCHAR(4000) NOT NULL,
  PRIMARY KEY (bid_id, criterion),
  CONSTRAINT procurement_answer_bid FOREIGN KEY (bid_id) REFERENCES procurement_bid (id)
);

CREATE TABLE procurement_evaluation (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      BIGINT      NOT NULL,
  call_id      BIGINT      NOT NULL,
  evaluator    BIGINT      NOT NULL,
  interests    VARCHAR(20) NOT NULL,
  interests_reason VARCHAR(2000),
  declared_at  DATETIME(6),
  submitted_at DATETIME(6),
  UNIQUE KEY procurement_evaluation_once (call_id, evaluator),
  CONSTRAINT procurement_evaluation_call FOREIGN KEY (call_id) REFERENCES procurement_call (id)
);

CREATE TABLE procurement_score (
  evaluation_id BIGINT        NOT NULL,
  bid_id        BIGINT        NOT NULL,
  criterion     INT           NOT NULL,
  points        INT,
  comment       VARCHAR(2000) NOT NULL,
  PRIMARY KEY (evaluation_id, bid_id, criterion),
  CONSTRAINT procurement_score_evaluation FOREIGN KEY (evaluation_id) REFERENCES procurement_evaluation (id),
  CONSTRAINT procurement_score_bid FOREIGN KEY (bid_id) REFERENCES procurement_bid (id)
);

CREATE TABLE procurement_award_proposal (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         BIGINT        NOT NULL,
  call_id         BIGINT        NOT NULL,
  round           INT           NOT NULL,
  status          VARCHAR(20)   NOT NULL,
  total           DECIMAL(14,2) NOT NULL,
  lifetime_value  DECIMAL(14,2) NOT NULL,
  tier            VARCHAR(20)   NOT NULL,
  reasons         VARCHAR(4000) NOT NULL,
  proposed_by     BIGINT        NOT NULL,
  proposed_at     DATETIME(6)   NOT NULL,
  decided_by      BIGINT,
  decided_at      DATETIME(6),
  decision_reason VARCHAR(2000),
  UNIQUE KEY procurement_award_round (call_id, round),
  CONSTRAINT procurement_award_proposal_call FOREIGN KEY (call_id) REFERENCES procurement_call (id)
);

CREATE TABLE procurement_award_line (
  proposal_id BIGINT NOT NULL,
  bid_id      BIGINT NOT NULL,
  sessions    INT    NOT NULL,
  PRIMARY KEY (proposal_id, bid_id),
  CONSTRAINT procurement_award_line_proposal FOREIGN KEY (proposal_id) REFERENCES procurement_award_proposal (id),
  CONSTRAINT procurement_award_line_bid FOREIGN KEY (bid_id) REFERENCES procurement_bid (id)
);

CREATE TABLE procurement_session (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  call_id           BIGINT        NOT NULL,
  bid_id            BIGINT        NOT NULL,
  commissioner_code VARCHAR(10)   NOT NULL,
  provider_code     VARCHAR(20)   NOT NULL,
  contract_number   VARCHAR(20)   NOT NULL,
  day               DATE          NOT NULL,
  start_time        TIME          NOT NULL,
  hours             DECIMAL(4,2)  NOT NULL,
  slots             INT           NOT NULL,
  price             DECIMAL(14,2) NOT NULL,
  UNIQUE KEY procurement_session_once (bid_id, day),
  KEY procurement_session_of_provider (provider_code, day),
  KEY procurement_session_of_call (call_id, day),
  CONSTRAINT procurement_session_bid FOREIGN KEY (bid_id) REFERENCES procurement_bid (id)
);
