-- One row for each user task of the engine, written in the engine's own transaction (decision 0030).
CREATE TABLE work_item (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- compared with the engine's tables, so it has their character set
  engine_task_id VARCHAR(64)  CHARACTER SET utf8mb3 COLLATE utf8mb3_bin NOT NULL,
  process_key    VARCHAR(100) NOT NULL,
  process_name   VARCHAR(150) NOT NULL,
  business_key   VARCHAR(100) NOT NULL,
  task_key       VARCHAR(150) NOT NULL,
  task_name      VARCHAR(200) NOT NULL,
  loop_value     VARCHAR(64)  NULL,
  subject        VARCHAR(300) NOT NULL,
  org_kind       VARCHAR(20)  NOT NULL,
  org_code       VARCHAR(20)  NOT NULL,
  -- a set, not rows of their own: the counts of the list read one index and no join
  roles          SET('RECOVERY_LEAD', 'COMMISSIONER', 'EVALUATOR', 'APPROVER', 'FINANCE', 'PROVIDER', 'COORDINATOR',
                     'CLINICIAN', 'AUDITOR', 'ADMIN') NOT NULL,
  named          BOOLEAN      NOT NULL,
  due_at         DATETIME(6)  NULL,
  at_risk_at     DATETIME(6)  NULL,
  -- what has no due date comes last
  due_sort       DATETIME(6)  AS (COALESCE(due_at, TIMESTAMP'9999-12-31 00:00:00')) PERSISTENT,
  state          VARCHAR(10)  NOT NULL,
  assignee_id    BIGINT       NULL,
  assignee_name  VARCHAR(150) NULL,
  assigned_at    DATETIME(6)  NULL,
  created_at     DATETIME(6)  NOT NULL,
  closed_at      DATETIME(6)  NULL,
  closed_by      BIGINT       NULL,
  closed_by_name VARCHAR(150) NULL,
  CONSTRAINT uq_work_item_engine_task UNIQUE (engine_task_id)
);

-- each tab of the list is one range of one of these, in the order in which it is shown, and is counted from it alone
CREATE INDEX ix_work_item_available ON work_item (org_kind, org_code, state, assignee_id, due_sort, id, roles, named);
CREATE INDEX ix_work_item_all ON work_item (org_kind, org_code, state, due_sort, id);
CREATE INDEX ix_work_item_mine ON work_item (assignee_id, state, due_sort, id);
CREATE INDEX ix_work_item_business_key ON work_item (process_key, business_key, state);

-- the only accounts that may take a work item, where it names some
CREATE TABLE work_item_account (
  account_id   BIGINT NOT NULL,
  work_item_id BIGINT NOT NULL,
  PRIMARY KEY (account_id, work_item_id),
  CONSTRAINT fk_work_item_account FOREIGN KEY (work_item_id) REFERENCES work_item (id)
);

CREATE TABLE work_item_comment (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  work_item_id BIGINT        NOT NULL,
  author_id    BIGINT        NOT NULL,
  author_name  VARCHAR(150)  NOT NULL,
  written_at   DATETIME(6)   NOT NULL,
  text         VARCHAR(2000) NOT NULL,
  CONSTRAINT fk_work_item_comment FOREIGN KEY (work_item_id) REFERENCES work_item (id)
);
