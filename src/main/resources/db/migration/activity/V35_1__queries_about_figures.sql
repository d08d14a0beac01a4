-- what a query about a month's figure goes by, by the day it is asked
CREATE TABLE reference_figure_query (
  valid_from            DATE         NOT NULL PRIMARY KEY,
  valid_to              DATE         NULL,
  answer_working_days   INT          NOT NULL,
  reminder_working_days INT          NOT NULL,
  decide_working_days   INT          NOT NULL,
  source                VARCHAR(300) NOT NULL,
  CONSTRAINT reference_figure_query_days CHECK (answer_working_days > reminder_working_days
    AND reminder_working_days > 0 AND decide_working_days > 0)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_figure_query (valid_from, valid_to, answer_working_days, reminder_working_days,
  decide_working_days, source)
VALUES ('2006-04-01', NULL, 10, 3, 5, 'Not sourced: starting values');

CREATE TABLE activity_figure_query (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  commissioner_code VARCHAR(3)    NOT NULL,
  provider_code     VARCHAR(20)   NOT NULL,
  provider_name     VARCHAR(200)  NOT NULL,
  contract_number   VARCHAR(10)   NOT NULL,
  treatment_month   DATE          NOT NULL,
  status            VARCHAR(20)   NOT NULL,
  -- as the sources stood when it was asked
  published         DECIMAL(14,4) NULL,
  claimed           DECIMAL(14,4) NULL,
  question          VARCHAR(2000) NOT NULL,
  times_asked       INT           NOT NULL,
  asked_at          DATETIME(6)   NOT NULL,
  asked_by          BIGINT        NOT NULL,
  remind_on         DATE          NOT NULL,
  answer_due_on     DATE          NOT NULL,
  proposed          DECIMAL(14,4) NULL,
  answer            VARCHAR(4000) NULL,
  answered_at       DATETIME(6)   NULL,
  answered_by       BIGINT        NULL,
  agreed            DECIMAL(14,4) NULL,
  end_reason        VARCHAR(2000) NULL,
  ended_at          DATETIME(6)   NULL,
  ended_by          BIGINT        NULL,
  -- null once ended: a month of a contract has one open query at most
  open_month        VARCHAR(25) GENERATED ALWAYS AS
    (IF(ended_at IS NULL, CONCAT(contract_number, ' ', treatment_month), NULL)) VIRTUAL,
  UNIQUE KEY activity_figure_query_one_open (open_month),
  KEY activity_figure_query_of_commissioner (commissioner_code, status),
  KEY activity_figure_query_of_provider (provider_code),
  KEY activity_figure_query_of_month (contract_number, treatment_month),
  CONSTRAINT activity_figure_query_not_negative CHECK ((proposed IS NULL OR proposed >= 0) AND (agreed IS NULL OR agreed >= 0))
) DEFAULT CHARSET = utf8mb4;
