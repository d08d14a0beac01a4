-- What stored claims would earn by the rules as they are now, and their pricing anew: first all contracts are checked,
-- then, when a person says so, priced. Contracts are worked on in order; each one priced is one transaction.
CREATE TABLE activity_claim_pricing (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(3)   NOT NULL,
  -- the commissioner while it is not ended: there is one at a time
  live              VARCHAR(3)   NULL UNIQUE,
  state             VARCHAR(20)  NOT NULL,
  -- tariffs, settings and rates by which it reckons
  price_mark        BIGINT       NULL,
  contracts         INT          NOT NULL,
  done              INT          NOT NULL,
  last_contract     VARCHAR(10)  NOT NULL,
  asked_at          DATETIME(6)  NOT NULL,
  asked_by_name     VARCHAR(200) NOT NULL,
  ended_at          DATETIME(6)  NULL,
  reason            VARCHAR(500) NULL,
  KEY activity_claim_pricing_of (commissioner_code, id)
) DEFAULT CHARSET = utf8mb4;

-- by how much the claims of a contract, a year and a category change
CREATE TABLE activity_claim_pricing_line (
  run_id          BIGINT        NOT NULL,
  contract_number CHAR(10)      NOT NULL,
  financial_year  SMALLINT      NOT NULL,
  category        SMALLINT      NOT NULL,
  verdict         VARCHAR(20)   NOT NULL,
  claims          INT           NOT NULL,
  units_before    DECIMAL(16,4) NOT NULL,
  units_after     DECIMAL(16,4) NOT NULL,
  pounds_before   DECIMAL(16,2) NOT NULL,
  pounds_after    DECIMAL(16,2) NOT NULL,
  PRIMARY KEY (run_id, contract_number, financial_year, category, verdict),
  CONSTRAINT activity_claim_pricing_line_of FOREIGN KEY (run_id) REFERENCES activity_claim_pricing (id)
) DEFAULT CHARSET = utf8mb4;

-- tariffs and settings by which the claims of an import were priced last
ALTER TABLE activity_claim_import ADD COLUMN price_mark BIGINT NULL;
