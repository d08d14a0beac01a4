-- failures are counted for a name at an address, for a name at any address, and for an address with any name; the empty
-- text stands for any. What was counted so far is forgotten.
DROP TABLE sign_in_failure;
CREATE TABLE sign_in_failure (
  username     VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  address      VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failures     INT         NOT NULL,
  counted_from DATETIME(6) NOT NULL,
  last_at      DATETIME(6) NOT NULL,
  locked_until DATETIME(6) NULL,
  PRIMARY KEY (username, address)
);
CREATE INDEX sign_in_failure_last ON sign_in_failure (last_at);

-- the operator is no commissioner any more, and can do nothing but administer
UPDATE account SET organisation_kind = 'OPERATOR', tier = NULL
  WHERE organisation_kind = 'COMMISSIONER' AND organisation_code = 'ADMIN';
DELETE FROM account_role WHERE role <> 'ADMIN'
  AND account_id IN (SELECT id FROM account WHERE organisation_kind = 'OPERATOR');
