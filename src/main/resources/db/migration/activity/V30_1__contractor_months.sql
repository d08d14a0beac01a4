CREATE TABLE activity_import (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  treatment_month  DATE          NOT NULL,
  file_name        VARCHAR(255)  NOT NULL,
  file_bytes       BIGINT        NOT NULL,
  sha256           CHAR(64)      NOT NULL,
  encoding         VARCHAR(20)   NOT NULL,
  rows_read        INT           NOT NULL,
  rows_accepted    INT           NOT NULL,
  rows_rejected    INT           NOT NULL,
  uda_delivered    DECIMAL(14,4) NOT NULL,
  commissioners    INT           NOT NULL,
  imported_at      DATETIME(6)   NOT NULL,
  imported_by      BIGINT        NOT NULL,
  imported_by_name VARCHAR(200)  NOT NULL,
  superseded_by    BIGINT        NULL,
  superseded_at    DATETIME(6)   NULL,
  -- null once superseded: the same file cannot be current twice, whoever sends it at the same time
  current_sha256   CHAR(64)      NULL,
  UNIQUE KEY activity_import_current_file (current_sha256),
  KEY activity_import_month (treatment_month),
  CONSTRAINT activity_import_superseded FOREIGN KEY (superseded_by) REFERENCES activity_import (id)
) DEFAULT CHARSET = utf8mb4;

-- the file as it came, gzipped and in parts that fit any server's packet size
CREATE TABLE activity_import_file (
  import_id BIGINT     NOT NULL,
  part      INT        NOT NULL,
  content   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (import_id, part),
  CONSTRAINT activity_import_file_of FOREIGN KEY (import_id) REFERENCES activity_import (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE activity_import_rejection (
  import_id BIGINT       NOT NULL,
  line_no   INT          NOT NULL,
  reason    VARCHAR(500) NOT NULL,
  PRIMARY KEY (import_id, line_no),
  CONSTRAINT activity_import_rejection_of FOREIGN KEY (import_id) REFERENCES activity_import (id)
) DEFAULT CHARSET = utf8mb4;

-- the facts of the current imports only: what a corrected file replaces is kept as that file
CREATE TABLE activity_contract_month (
  treatment_month   DATE          NOT NULL,
  contract_number   VARCHAR(10)   NOT NULL,
  import_id         BIGINT        NOT NULL,
  commissioner_code VARCHAR(3)    NOT NULL,
  provider_name     VARCHAR(200)  NOT NULL,
  postcode          VARCHAR(8)    NULL,
  district          VARCHAR(8)    NULL,
  lsoa11_code       VARCHAR(9)    NULL,
  annual_target     DECIMAL(14,4) NOT NULL,
  annual_value      DECIMAL(14,2) NOT NULL,
  delivered         DECIMAL(14,4) NULL,
  late_claims       INT           NULL,
  delivered_fd      DECIMAL(14,4) NULL,
  band_1            INT           NULL,
  band_2            INT           NULL,
  band_2a           INT           NULL,
  band_2b           INT           NULL,
  band_2c           INT           NULL,
  band_3            INT           NULL,
  band_urgent       INT           NULL,
  band_other        INT           NULL,
  children_12m      INT           NULL,
  adults_24m        INT           NULL,
  general_value     DECIMAL(14,2) NULL,
  PRIMARY KEY (treatment_month, contract_number),
  KEY activity_contract_month_commissioner (commissioner_code, treatment_month),
  KEY activity_contract_month_contract (contract_number, treatment_month),
  KEY activity_contract_month_import (import_id),
  CONSTRAINT activity_contract_month_import FOREIGN KEY (import_id) REFERENCES activity_import (id)
) DEFAULT CHARSET = utf8mb4;

-- the latest terms of every contract, from the newest month that lists it
CREATE TABLE activity_contract (
  number            VARCHAR(10)   NOT NULL PRIMARY KEY,
  provider_code     VARCHAR(20)   NOT NULL,
  commissioner_code VARCHAR(3)    NOT NULL,
  provider_name     VARCHAR(200)  NOT NULL,
  postcode          VARCHAR(8)    NULL,
  district          VARCHAR(8)    NULL,
  annual_target     DECIMAL(14,4) NOT NULL,
  annual_value      DECIMAL(14,2) NOT NULL,
  terms_month       DATE          NOT NULL,
  version           BIGINT        NOT NULL DEFAULT 0,
  KEY activity_contract_commissioner (commissioner_code, terms_month),
  KEY activity_contract_provider (provider_code)
) DEFAULT CHARSET = utf8mb4;

-- contracts up to and including this many UDA a year are left out of delivery, by the month's date
CREATE TABLE reference_delivery_rule (
  valid_from     DATE          NOT NULL PRIMARY KEY,
  valid_to       DATE          NULL,
  minimum_target DECIMAL(14,4) NOT NULL,
  source         VARCHAR(300)  NOT NULL
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_delivery_rule (valid_from, valid_to, minimum_target, source)
VALUES ('2016-04-01', NULL, 100, 'NHS England dental pack, metric E.D.24: contracts with a target over 100 UDA');

-- one row that an import locks, so that imports store one after the other
CREATE TABLE reference_import_lock (
  id INT NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_import_lock (id) VALUES (1);
