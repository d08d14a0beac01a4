-- a file of claims and how far it is; what it brought counts only in the state CURRENT
CREATE TABLE activity_claim_import (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(3)    NOT NULL,
  file_name         VARCHAR(255)  NOT NULL,
  file_bytes        BIGINT        NOT NULL,
  sha256            CHAR(64)      NOT NULL,
  -- null once refused or undone: the same file cannot be there twice, whoever sends it at the same time
  live_sha256       CHAR(64)      NULL,
  state             VARCHAR(20)   NOT NULL,
  step              VARCHAR(100)  NOT NULL,
  done_share        DECIMAL(6,5)  NOT NULL,
  rows_read         BIGINT        NOT NULL,
  rows_stored       BIGINT        NOT NULL,
  rows_rejected     BIGINT        NOT NULL,
  rows_repeated     BIGINT        NOT NULL,
  units             DECIMAL(16,4) NOT NULL,
  pounds            DECIMAL(16,2) NOT NULL,
  -- storing goes on after a stop where reading gives the same and the sums have not changed since
  reading_mark      BIGINT        NULL,
  turn              BIGINT        NULL,
  sent_at           DATETIME(6)   NOT NULL,
  sent_by           BIGINT        NOT NULL,
  sent_by_name      VARCHAR(200)  NOT NULL,
  ended_at          DATETIME(6)   NULL,
  reason            VARCHAR(500)  NULL,
  UNIQUE KEY activity_claim_import_live (commissioner_code, live_sha256),
  KEY activity_claim_import_sent (commissioner_code, sent_at)
) DEFAULT CHARSET = utf8mb4;

-- under which heading a commissioner's files have a column
CREATE TABLE activity_claim_mapping (
  commissioner_code VARCHAR(3)   NOT NULL,
  column_name       VARCHAR(40)  NOT NULL,
  heading           VARCHAR(200) NOT NULL,
  PRIMARY KEY (commissioner_code, column_name)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE activity_claim_rejection_count (
  import_id BIGINT      NOT NULL,
  reason    VARCHAR(40) NOT NULL,
  row_count BIGINT      NOT NULL,
  PRIMARY KEY (import_id, reason),
  CONSTRAINT activity_claim_rejection_count_of FOREIGN KEY (import_id) REFERENCES activity_claim_import (id)
) DEFAULT CHARSET = utf8mb4;

-- the first rows of each reason
CREATE TABLE activity_claim_rejection (
  import_id BIGINT       NOT NULL,
  line_no   INT          NOT NULL,
  reason    VARCHAR(40)  NOT NULL,
  fields    VARCHAR(500) NOT NULL,
  PRIMARY KEY (import_id, line_no),
  CONSTRAINT activity_claim_rejection_of FOREIGN KEY (import_id) REFERENCES activity_claim_import (id)
) DEFAULT CHARSET = utf8mb4;

-- every claim as it was sent. Of the rows of one contract and reference in current imports that of the highest
-- precedence holds. In the order in which an import stores them, so that the rows of a contract lie together.
CREATE TABLE activity_claim (
  contract_number     CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claim_reference     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  import_id           INT          NOT NULL,
  line_no             INT          NOT NULL,
  precedence          BIGINT       NOT NULL,
  kind                TINYINT      NOT NULL,
  resubmission        TINYINT      NOT NULL,
  performer_number    MEDIUMINT    NULL,
  accepted_on         DATE         NULL,
  completed_on        DATE         NULL,
  received_on         DATE         NOT NULL,
  schedule_month      SMALLINT     NOT NULL COMMENT 'twelve times the year, and the month less one',
  treatment_month     SMALLINT     NULL COMMENT 'the same; by which the claim belongs to its year',
  category            SMALLINT     NULL,
  teeth_treated       TINYINT      NULL,
  root_fillings       TINYINT      NULL,
  molar_root_fillings TINYINT      NULL,
  flexible            TINYINT      NULL,
  flags               TINYINT      NOT NULL COMMENT '1 foundation dentist, 2 incomplete',
  standing            TINYINT      NOT NULL,
  units               DECIMAL(12,4) NOT NULL,
  pounds              DECIMAL(10,2) NOT NULL,
  patient_charge      DECIMAL(10,2) NOT NULL,
  PRIMARY KEY (contract_number, claim_reference, import_id, line_no)
) DEFAULT CHARSET = ascii COLLATE = ascii_bin;

-- which contracts an import has claims of, and between which references they lie
CREATE TABLE activity_claim_import_contract (
  import_id       INT         NOT NULL,
  contract_number CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_reference VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_reference  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_count       INT         NOT NULL,
  PRIMARY KEY (import_id, contract_number)
) DEFAULT CHARSET = ascii COLLATE = ascii_bin;

-- by how much an import changes the sums, until it has changed them
CREATE TABLE activity_claim_change (
  import_id         INT           NOT NULL,
  contract_number   CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  treatment_month   SMALLINT      NOT NULL,
  schedule_month    SMALLINT      NOT NULL,
  category          SMALLINT      NOT NULL,
  commissioner_code CHAR(3)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claims            INT           NOT NULL,
  late              INT           NOT NULL,
  after_year        INT           NOT NULL,
  units             DECIMAL(16,4) NOT NULL,
  units_foundation  DECIMAL(16,4) NOT NULL,
  units_flexible    DECIMAL(16,4) NOT NULL,
  pounds            DECIMAL(16,2) NOT NULL,
  patient_charges   DECIMAL(16,2) NOT NULL,
  PRIMARY KEY (import_id, contract_number, treatment_month, schedule_month, category, commissioner_code)
) DEFAULT CHARSET = ascii COLLATE = ascii_bin;

-- the sums of the claims that hold, by contract, both months and category
CREATE TABLE activity_claim_month (
  contract_number   CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  treatment_month   SMALLINT      NOT NULL,
  schedule_month    SMALLINT      NOT NULL,
  category          SMALLINT      NOT NULL,
  commissioner_code CHAR(3)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claims            INT           NOT NULL,
  late              INT           NOT NULL,
  after_year        INT           NOT NULL,
  units             DECIMAL(16,4) NOT NULL,
  units_foundation  DECIMAL(16,4) NOT NULL,
  units_flexible    DECIMAL(16,4) NOT NULL,
  pounds            DECIMAL(16,2) NOT NULL,
  patient_charges   DECIMAL(16,2) NOT NULL,
  PRIMARY KEY (contract_number, treatment_month, schedule_month, category, commissioner_code)
) DEFAULT CHARSET = ascii COLLATE = ascii_bin;

-- the same without schedule month and category
CREATE TABLE activity_claim_contract_month (
  contract_number   CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  treatment_month   SMALLINT      NOT NULL,
  claims            INT           NOT NULL,
  late              INT           NOT NULL,
  after_year        INT           NOT NULL,
  units             DECIMAL(16,4) NOT NULL,
  units_foundation  DECIMAL(16,4) NOT NULL,
  units_flexible    DECIMAL(16,4) NOT NULL,
  pounds            DECIMAL(16,2) NOT NULL,
  patient_charges   DECIMAL(16,2) NOT NULL,
  PRIMARY KEY (contract_number, treatment_month)
) DEFAULT CHARSET = ascii COLLATE = ascii_bin;

-- of a contract in a financial year, which is named by the calendar year of its 1 April
CREATE TABLE activity_claim_contract_year (
  financial_year    SMALLINT      NOT NULL,
  contract_number   CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claims            INT           NOT NULL,
  late              INT           NOT NULL,
  after_year        INT           NOT NULL,
  units             DECIMAL(16,4) NOT NULL,
  units_foundation  DECIMAL(16,4) NOT NULL,
  units_flexible    DECIMAL(16,4) NOT NULL,
  pounds            DECIMAL(16,2) NOT NULL,
  patient_charges   DECIMAL(16,2) NOT NULL,
  PRIMARY KEY (financial_year, contract_number)
) DEFAULT CHARSET = ascii COLLATE = ascii_bin;

-- of a commissioner, by category
CREATE TABLE activity_claim_area_month (
  commissioner_code CHAR(3)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  treatment_month   SMALLINT      NOT NULL,
  category          SMALLINT      NOT NULL,
  claims            INT           NOT NULL,
  late              INT           NOT NULL,
  after_year        INT           NOT NULL,
  units             DECIMAL(16,4) NOT NULL,
  units_foundation  DECIMAL(16,4) NOT NULL,
  units_flexible    DECIMAL(16,4) NOT NULL,
  pounds            DECIMAL(16,2) NOT NULL,
  patient_charges   DECIMAL(16,2) NOT NULL,
  PRIMARY KEY (commissioner_code, treatment_month, category)
) DEFAULT CHARSET = ascii COLLATE = ascii_bin;

-- one row that whoever changes the sums locks; the number says how often they have changed
CREATE TABLE reference_claim_turn (
  id   INT    NOT NULL PRIMARY KEY,
  turn BIGINT NOT NULL
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_claim_turn (id, turn) VALUES (1, 0);
