-- what somebody has typed of a need and not raised yet; one for each person, seen by nobody else
CREATE TABLE procurement_need_draft (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT        NOT NULL,
  account_id        BIGINT        NOT NULL,
  title             VARCHAR(120)  NOT NULL,
  districts         TEXT          NOT NULL,
  patient_groups    VARCHAR(400)  NOT NULL,
  reason            VARCHAR(4000) NOT NULL,
  sessions_wanted   INT,
  budget            DECIMAL(14,2),
  first_day         DATE,
  last_day          DATE,
  saved_at          DATETIME(6)   NOT NULL,
  UNIQUE KEY procurement_need_draft_of_account (account_id)
);
