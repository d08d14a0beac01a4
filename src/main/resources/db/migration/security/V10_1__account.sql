CREATE TABLE account (
  id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  username            VARCHAR(60)  NOT NULL,
  display_name        VARCHAR(120) NOT NULL,
  email               VARCHAR(254) NULL,
  organisation_kind   VARCHAR(20)  NOT NULL,
  organisation_code   VARCHAR(20)  NOT NULL,
  tier                VARCHAR(20)  NULL,
  password_hash       VARCHAR(255) NOT NULL,
  password_changed_at DATETIME(6)  NOT NULL,
  enabled             BIT          NOT NULL,
  created_at          DATETIME(6)  NOT NULL,
  version             BIGINT       NOT NULL,
  CONSTRAINT account_username_unique UNIQUE (username)
);
CREATE INDEX account_organisation ON account (organisation_kind, organisation_code);

CREATE TABLE account_role (
  account_id BIGINT      NOT NULL,
  role       VARCHAR(20) NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- counts failures under every name that is tried, whether or not an account has it, so that the answer never tells
CREATE TABLE sign_in_failure (
  username     VARCHAR(60) NOT NULL PRIMARY KEY,
  failures     INT         NOT NULL,
  last_at      DATETIME(6) NOT NULL,
  locked_until DATETIME(6) NULL
);
CREATE INDEX sign_in_failure_last ON sign_in_failure (last_at);
