-- what a mid-year review goes by, by the first day of its financial year
CREATE TABLE reference_mid_year_review (
  valid_from              DATE          NOT NULL PRIMARY KEY,
  valid_to                DATE          NULL,
  answer_working_days     INT           NOT NULL,
  reminder_working_days   INT           NOT NULL,
  review_working_days     INT           NOT NULL,
  follow_up_days          INT           NOT NULL,
  complete_by_month       INT           NOT NULL,
  complete_by_day         INT           NOT NULL,
  share_by_cut_percent    DECIMAL(7,4)  NOT NULL,
  source                  VARCHAR(600)  NOT NULL,
  CONSTRAINT reference_mid_year_review_days CHECK (answer_working_days > reminder_working_days
    AND reminder_working_days > 0 AND review_working_days > 0 AND follow_up_days > 0),
  CONSTRAINT reference_mid_year_review_share CHECK (share_by_cut_percent > 0 AND share_by_cut_percent <= 100)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_mid_year_review (valid_from, valid_to, answer_working_days, reminder_working_days,
  review_working_days, follow_up_days, complete_by_month, complete_by_day, share_by_cut_percent, source)
VALUES ('2006-04-01', NULL, 10, 3, 5, 5, 10, 31, 44,
  'Done by 31 October: NHS England mid-year policy, sourced. Days to answer, to remind, to review and to follow up: not sourced, starting values. 44 % of a year by September: not sourced, starting value beside the sourced 30 % in January to March');

CREATE TABLE activity_mid_year_review (
  id                BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT         NOT NULL,
  commissioner_code VARCHAR(3)     NOT NULL,
  provider_code     VARCHAR(20)    NOT NULL,
  provider_name     VARCHAR(200)   NOT NULL,
  contract_number   VARCHAR(10)    NOT NULL,
  start_year        INT            NOT NULL,
  status            VARCHAR(20)    NOT NULL,
  contracted        DECIMAL(14,4)  NOT NULL,
  contract_value    DECIMAL(14,2)  NOT NULL,
  scheduled         DECIMAL(14,4)  NOT NULL,
  carry_forward     DECIMAL(14,4)  NOT NULL,
  new_patient_premium DECIMAL(14,4) NOT NULL,
  miscellaneous     DECIMAL(14,4)  NOT NULL,
  percent           DECIMAL(20,10) NOT NULL,
  rule              VARCHAR(1000)  NOT NULL,
  share_by_cut      DECIMAL(7,4)   NOT NULL,
  complete_by       DATE           NOT NULL,
  started_at        DATETIME(6)    NOT NULL,
  started_by        BIGINT         NOT NULL,
  times_asked       INT            NOT NULL,
  answer_due_on     DATE           NOT NULL,
  remind_on         DATE           NOT NULL,
  reasons           TEXT           NULL,
  plan              TEXT           NULL,
  plan_by           DATE           NULL,
  answered_at       DATETIME(6)    NULL,
  answered_by       BIGINT         NULL,
  question          VARCHAR(2000)  NULL,
  decision          VARCHAR(20)    NULL,
  decision_reason   VARCHAR(2000)  NULL,
  withheld          DECIMAL(14,2)  NULL,
  rebased_target    DECIMAL(14,4)  NULL,
  rebased_value     DECIMAL(14,2)  NULL,
  rebased_from      DATE           NULL,
  decided_at        DATETIME(6)    NULL,
  decided_by        BIGINT         NULL,
  follow_up_on      DATE           NULL,
  disputed_at       DATETIME(6)    NULL,
  dispute_reason    VARCHAR(2000)  NULL,
  correction_reason VARCHAR(2000)  NULL,
  ended_at          DATETIME(6)    NULL,
  ended_by          BIGINT         NULL,
  end_note          VARCHAR(2000)  NULL,
  UNIQUE KEY activity_mid_year_review_once (contract_number, start_year),
  KEY activity_mid_year_review_of_commissioner (commissioner_code, start_year, status),
  KEY activity_mid_year_review_of_provider (provider_code, start_year),
  CONSTRAINT activity_mid_year_review_withheld CHECK (withheld IS NULL OR withheld > 0)
) DEFAULT CHARSET = utf8mb4;

-- what a practice has typed of its answer and not sent yet; one for each review, seen by its practice only
CREATE TABLE activity_mid_year_draft (
  review_id BIGINT        NOT NULL PRIMARY KEY,
  version   BIGINT        NOT NULL,
  reasons   VARCHAR(4000) NOT NULL,
  plan      VARCHAR(4000) NOT NULL,
  plan_by   DATE          NULL,
  saved_at  DATETIME(6)   NOT NULL,
  CONSTRAINT activity_mid_year_draft_of FOREIGN KEY (review_id) REFERENCES activity_mid_year_review (id)
) DEFAULT CHARSET = utf8mb4;

-- what happened to a review or a year end, for people to read; only added to
CREATE TABLE activity_review_event (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(20)   NOT NULL,
  review_id  BIGINT        NOT NULL,
  at         DATETIME(6)   NOT NULL,
  account_id BIGINT        NULL,
  text       VARCHAR(4500) NOT NULL,
  KEY activity_review_event_of (kind, review_id, id)
) DEFAULT CHARSET = utf8mb4;

-- the start of the reviews of many contracts as one action
CREATE TABLE activity_review_run (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind              VARCHAR(20)  NOT NULL,
  commissioner_code VARCHAR(3)   NOT NULL,
  start_year        INT          NOT NULL,
  status            VARCHAR(20)  NOT NULL,
  contracts         INT          NOT NULL,
  started_at        DATETIME(6)  NOT NULL,
  started_by        BIGINT       NOT NULL,
  started_by_name   VARCHAR(200) NOT NULL,
  ended_at          DATETIME(6)  NULL,
  -- null once ended: no two runs of the same kind, commissioner and year go on at the same time
  going_on          VARCHAR(40)  NULL,
  UNIQUE KEY activity_review_run_one_at_a_time (going_on),
  KEY activity_review_run_of (commissioner_code, kind, start_year)
) DEFAULT CHARSET = utf8mb4;

-- each contract of a run: what was found before the start, and what became of it
CREATE TABLE activity_review_run_line (
  run_id              BIGINT         NOT NULL,
  contract_number     VARCHAR(10)    NOT NULL,
  provider_code       VARCHAR(20)    NOT NULL,
  provider_name       VARCHAR(200)   NOT NULL,
  contracted          DECIMAL(14,4)  NULL,
  contract_value      DECIMAL(14,2)  NULL,
  delivered           DECIMAL(14,4)  NULL,
  carry_forward       DECIMAL(14,4)  NULL,
  new_patient_premium DECIMAL(14,4)  NULL,
  miscellaneous       DECIMAL(14,4)  NULL,
  percent             DECIMAL(20,10) NULL,
  outcome             VARCHAR(20)    NULL,
  recovery            DECIMAL(14,2)  NULL,
  carried_forward     DECIMAL(14,4)  NULL,
  unpaid_excess       DECIMAL(14,4)  NULL,
  paid_excess         DECIMAL(14,4)  NULL,
  paid_excess_value   DECIMAL(14,2)  NULL,
  rule                VARCHAR(1000)  NOT NULL,
  result              VARCHAR(20)    NOT NULL,
  reason              VARCHAR(500)   NOT NULL,
  review_number       BIGINT         NULL,
  PRIMARY KEY (run_id, contract_number),
  KEY activity_review_run_line_by_result (run_id, result),
  CONSTRAINT activity_review_run_line_of FOREIGN KEY (run_id) REFERENCES activity_review_run (id)
) DEFAULT CHARSET = utf8mb4;
